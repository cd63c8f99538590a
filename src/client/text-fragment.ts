/** The parts of a text fragment, as https://wicg.github.io/scroll-to-text-fragment/ names them. */
export interface TextFragment {
  readonly prefix?: string;
  readonly textStart: string;
  readonly textEnd?: string;
  readonly suffix?: string;
}

/**
 * The address of words on a page: the unit's own fragment first, for browsers that know no text fragments. Without a
 * text fragment it is the address of the unit.
 */
export function addressWords(page: string, unit: string, words: TextFragment | undefined): string {
  const { origin, pathname } = new URL(page);
  const place = `${origin}${pathname}#${unit}`;
  if (!words) return place;
  const parts = [
    ...(words.prefix ? [`${encode(words.prefix)}-`] : []),
    encode(words.textStart),
    ...(words.textEnd ? [encode(words.textEnd)] : []),
    ...(words.suffix ? [`-${encode(words.suffix)}`] : []),
  ];
  return `${place}:~:text=${parts.join(',')}`;
}

/** Hyphens and commas separate the parts, so those in the words are written as escapes. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
