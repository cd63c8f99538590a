/**
 * Adds styles that arrive with a part of the page made by script, to the layer of the components: outside the layers they
 * would beat all of them, print included. The site's policy allows no style elements.
 */
export function adoptStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@layer components{${css}}`);
  document.adoptedStyleSheets.push(sheet);
}
