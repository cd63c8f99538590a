/** The values that stand in a list more than once, each named once, in the order of their second appearance. */
export function findRepeated<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values.filter((value, place) => values.indexOf(value) !== place))];
}
