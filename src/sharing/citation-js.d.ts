/** The parts of citation-js that this project uses; the packages bring no types of their own. */
declare module '@citation-js/core' {
  /** A set of CSL items, or of what the input plugins read them from, printed by the output plugins. */
  export class Cite {
    readonly data: readonly {
      readonly id: string;
      readonly URL: string;
      readonly title?: string;
      readonly author?: readonly object[];
      readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
      readonly publisher?: string;
      readonly page?: string;
    }[];
    constructor(items: readonly object[] | string, options?: { readonly generateGraph: boolean });
    format(name: string, options?: object): string;
  }
  /** The registry that the output plugins add themselves to. */
  export const plugins: {
    readonly output: { format(name: string, items: readonly object[], options?: object): string };
    readonly config: { get(name: '@csl'): { readonly styles: { add(name: string, xml: string): void } } };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
