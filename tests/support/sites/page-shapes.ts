import type { BuiltPage } from './built-pages.ts';

/**
 * The shapes of the elements inside one, each once: the tag, classes, role and state of an element and the names of its
 * other attributes, below the same of all that it stands in. In a browser only of what is shown, and after a " | " with
 * its colours and whether its letters are large, by which its contrast is judged. Uses nothing from outside itself.
 */
export function listShapes(root: Element): readonly string[] {
  const SAID = /^(?:role|type|aria-(?:current|expanded|hidden|live|pressed))$/;
  const shapes = new Map<Element, string>();
  for (const one of root.querySelectorAll('*')) {
    const attributes = [...one.attributes]
      .filter(({ name }) => name !== 'class')
      .map(({ name, value }) => (SAID.test(name) ? `${name}=${value}` : name));
    const outer = shapes.get(one.parentElement ?? root) ?? '';
    const classes = [...one.classList].sort().join('.');
    shapes.set(one, `${outer}>${one.localName}.${classes}[${attributes.sort().join()}]`);
  }
  if (!('checkVisibility' in root)) return [...new Set(shapes.values())];
  const shown = [...shapes].filter(([one]) => one.checkVisibility({ visibilityProperty: true }));
  return [
    ...new Set(
      shown.map(([one, shape]) => {
        const { color, backgroundColor, fontSize, fontWeight } = getComputedStyle(one);
        const large = Number.parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
        return `${shape} | ${color} on ${backgroundColor}${large ? ', large' : ''}`;
      }),
    ),
  ];
}

/** Pages that together have every shape of element that any of the pages has; those with most shapes come first. */
export function coverShapes(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const seen = new Set<string>();
  return pages
    .map((page) => ({ page, shapes: listShapes(page.document.body) }))
    .toSorted((a, b) => b.shapes.length - a.shapes.length)
    .filter(({ shapes }) => {
      const before = seen.size;
      for (const shape of shapes) seen.add(shape);
      return seen.size > before;
    })
    .map(({ page }) => page);
}
