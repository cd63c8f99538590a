/** What stands before the words of a list item. */
export interface Marked {
  readonly marker: string;
  readonly words: string;
}

const BULLET = /^([-–—•·▪◦‣*+]) +(?=\S)/;
const COUNTED =
  /^(\([a-z]{1,2}\)|\([ivxlc]{1,6}\)|\(\d{1,2}\)|[a-z][.)]|[ivxlc]{1,6}[.)]|\d{1,2}[.)]) +(?=\S)/;

/** Splits a line that begins like a list item: a bullet, "(a)", "ii)", "b.", "1)", "1." before its words. */
export function readMarker(text: string): Marked | undefined {
  const [found = '', marker = ''] = BULLET.exec(text) ?? COUNTED.exec(text) ?? [];
  return found === '' ? undefined : { marker, words: text.slice(found.length) };
}

/** Whether a line begins like a list item. */
export function isListItem(text: string): boolean {
  return readMarker(text) !== undefined;
}

/** Whether the mark of an item is a bullet: it has no letter or digit, so it counts nothing. */
export function isBullet(marker: string): boolean {
  return !/[\p{L}\p{N}]/u.test(marker);
}

/** Each is one, five, ten … in turn. */
const ROMAN = 'ivxlc';

/**
 * Whether a counted mark ("b)", "iv.") may follow another, or begin a list when there is none. "i" is a roman number
 * and a letter: either reading will do.
 */
export function followsMarker(above: string | undefined, marker: string): boolean {
  const found = readValues(marker);
  if (above === undefined) return found.includes(1);
  return formOf(above) === formOf(marker) && readValues(above).some((value) => found.includes(value + 1));
}

function formOf(marker: string): string {
  return marker.replace(/\d+/, '1').replace(/[a-z]+/, 'a');
}

function readValues(marker: string): readonly number[] {
  const core = marker.replace(/[().]/g, '');
  if (/^\d/.test(core)) return [Number(core)];
  const letter = core.length === 1 ? [core.charCodeAt(0) - 96] : [];
  return /^[ivxlc]+$/.test(core) ? [...letter, readRoman(core)] : letter;
}

function readRoman(figure: string): number {
  const values = [...figure].map((character) => {
    const rank = ROMAN.indexOf(character);
    return 10 ** Math.floor(rank / 2) * (rank % 2 === 0 ? 1 : 5);
  });
  return values.reduce((sum, value, index) => {
    const isTakenOff = values.slice(index + 1, index + 2).some((next) => next > value);
    return isTakenOff ? sum - value : sum + value;
  }, 0);
}
