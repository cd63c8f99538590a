const LONGEST = 80;

/** Words of the source as an error message shows them: in quotation marks, cut after 80 characters. */
export function showText(text: string): string {
  return text.length > LONGEST ? `"${text.slice(0, LONGEST)}…"` : `"${text}"`;
}
