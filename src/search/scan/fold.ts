/**
 * A word as search compares it: lower case, straight apostrophes, without accents, invisible characters or thousands
 * commas. "É" and "e", "year’s" and "year's", "1,234" and "1234" come out the same.
 */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[’ʼ＇]/g, "'")
    .replace(/,(?=\d{3}(?!\d))/g, '')
    .toLowerCase();
}
