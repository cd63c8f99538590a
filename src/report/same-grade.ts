/** Whether two words name the same grade: reports print a grade in other capitals in its scale, its record and their sentences. */
export function sameGrade(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
