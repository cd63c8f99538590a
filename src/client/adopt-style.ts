/** Adds styles that arrive with a part of the page made by script. The site's policy allows no style elements. */
export function adoptStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
