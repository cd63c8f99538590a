/** On every page: a figure in the margin that is pointed at marks the words it is quoted from; what does so is fetched then. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('.from a')) {
  // Who only points at a figure has asked for nothing that could be missed.
  link.onpointerenter = link.onfocus = () =>
    import('./quoted-words').then((words) => words.markQuoted(link)).catch(() => {});
}
