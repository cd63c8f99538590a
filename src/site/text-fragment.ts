/** The parts of a text fragment, as https://wicg.github.io/scroll-to-text-fragment/ names them. */
export interface TextFragment {
  readonly prefix?: string;
  readonly textStart: string;
  readonly textEnd?: string;
  readonly suffix?: string;
}

/** A text fragment as it ends an address: ":~:text=prefix-,start,end,-suffix"; "" where there is none. */
export function textDirective(words: TextFragment | undefined): string {
  if (!words) return '';
  const parts = [
    ...(words.prefix ? [`${encode(words.prefix)}-`] : []),
    encode(words.textStart),
    ...(words.textEnd ? [encode(words.textEnd)] : []),
    ...(words.suffix ? [`-${encode(words.suffix)}`] : []),
  ];
  return `:~:text=${parts.join(',')}`;
}

/**
 * The address of words on a page: the unit's own fragment first, for browsers that know no text fragments. Without a
 * text fragment it is the address of the unit.
 */
export function addressWords(page: string, unit: string, words: TextFragment | undefined): string {
  const { origin, pathname } = new URL(page);
  return `${origin}${pathname}#${unit}${textDirective(words)}`;
}

/** Hyphens and commas separate the parts, so those in the words are written as escapes. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
