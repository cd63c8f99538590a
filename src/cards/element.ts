/** A box of a picture, in the shape that satori lays out. */
export interface Element {
  readonly type: 'div';
  readonly props: { readonly style: Style; readonly children?: string | readonly Element[] };
}

/** The CSS of one box; satori knows a subset of CSS with camel-case names. */
export type Style = Readonly<Record<string, string | number>>;

/** One flex box. satori adds padding to a width unless told otherwise, hence the border box. */
export function box(style: Style, children: string | readonly Element[] = []): Element {
  return { type: 'div', props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children } };
}
