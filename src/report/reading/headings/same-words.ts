/** A heading as headings are compared: its words alone, without capitals, punctuation and note marks. */
export function comparable(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');
}

/** The same without the number that a heading or a line of the contents list may begin with. */
export function withoutNumber(heading: string): string {
  return comparable(heading).replace(
    /^(?:(?:chapter|part|section|annex|appendix) )?(?:\d+ |[ivxlc]+ (?=\p{L}{2}))+/u,
    '',
  );
}

/** Whether two headings say the same. One of them may leave out the number. */
export function saysTheSame(one: string, other: string): boolean {
  return comparable(one) === comparable(other) || withoutNumber(one) === withoutNumber(other);
}
