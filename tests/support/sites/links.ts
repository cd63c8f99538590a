import type { BuiltPage } from './built-pages.ts';

/** An address that a page names, with the element that names it. */
export interface Link {
  readonly url: URL;
  readonly element: Element;
}

/** Elements that load what they name, and so must stay on the origin; the others only lead somewhere. */
const ADDRESSES: readonly (readonly [selector: string, attribute: string])[] = [
  ['a[href], area[href]', 'href'],
  ['link[href]', 'href'],
  ['form[action]', 'action'],
  ['[src]', 'src'],
  ['object[data]', 'data'],
  ['video[poster]', 'poster'],
  ['use[href], image[href]', 'href'],
  ['meta[property="og:url"], meta[property="og:image"]', 'content'],
];

const REFERENCES = [
  'aria-labelledby',
  'aria-describedby',
  'aria-details',
  'aria-controls',
  'aria-owns',
  'aria-flowto',
  'aria-activedescendant',
  'for',
  'form',
  'list',
  'headers',
  'popovertarget',
  'commandfor',
];

/** Every address on a page, resolved against the page's own; mail addresses and data in place are none. */
export function listLinks({ document, url }: BuiltPage): readonly Link[] {
  const named = ADDRESSES.flatMap(([selector, attribute]) =>
    [...document.querySelectorAll(selector)].map((element) => ({
      element,
      text: element.getAttribute(attribute) ?? '',
    })),
  );
  const sets = [...document.querySelectorAll('[srcset]')].flatMap((element) =>
    (element.getAttribute('srcset') ?? '')
      .split(',')
      .map((one) => ({ element, text: one.trim().split(' ')[0] ?? '' })),
  );
  const styles = [...document.querySelectorAll('style')].flatMap((element) =>
    [...(element.textContent ?? '').matchAll(/url\(["']?([^"')]+)/g)].map(([, text = '']) => ({
      element,
      text,
    })),
  );
  return [...named, ...sets, ...styles]
    .filter(({ text }) => !/^(mailto|data):/.test(text))
    .map(({ element, text }) => ({ element, url: new URL(text, url) }));
}

/** Every id that an attribute of a page refers to. */
export function listReferences({ document }: BuiltPage): readonly string[] {
  return REFERENCES.flatMap((attribute) =>
    [...document.querySelectorAll(`[${attribute}]`)].flatMap((element) =>
      (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean),
    ),
  );
}
