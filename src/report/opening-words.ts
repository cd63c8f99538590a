/** The first words of a text in one line, whole and at most `length` characters, ending in an ellipsis where more follows. */
export function openingWords(text: string, length: number): string {
  const words = text.replaceAll('\n', ' ');
  if (words.length <= length) return words;
  const cut = words.lastIndexOf(' ', length - 1);
  return `${words.slice(0, cut === -1 ? length - 1 : cut)}\u00a0…`;
}
