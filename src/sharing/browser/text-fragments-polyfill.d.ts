/** The generator of text fragments; its package brings no types. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  /** How a generation ended: 0 is success. */
  export const GenerateFragmentStatus: { readonly SUCCESS: 0 };
  /** The shortest text fragment that finds a selection and nothing before it. */
  export function generateFragment(selection: Selection): {
    readonly status: number;
    readonly fragment?: {
      readonly prefix?: string;
      readonly textStart: string;
      readonly textEnd?: string;
      readonly suffix?: string;
    };
  };
}
