/**
 * On every page: pointing at a figure in the margin marks the words that it is quoted from. The script that marks
 * them is fetched then.
 */
for (const link of document.querySelectorAll<HTMLAnchorElement>('.from a')) {
  // Who only points at a figure has asked for nothing that could be missed.
  link.onpointerenter = link.onfocus = () =>
    import('./quoted-words.ts').then((words) => words.markQuoted(link)).catch(() => {});
}
