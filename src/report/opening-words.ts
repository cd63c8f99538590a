/** The first words of a text, whole and at most `length` characters, ending in an ellipsis where more follows. */
export function openingWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.lastIndexOf(' ', length - 1);
  return `${text.slice(0, cut === -1 ? length - 1 : cut)} …`;
}
