import type { SectionDeclaration } from './section-page';

/** The units right before and after one of a list, where there are any. */
export function neighboursOf<Unit>(units: readonly Unit[], unit: Unit): Neighbours<Unit> {
  const place = units.indexOf(unit);
  return { before: units[place - 1], after: units[place + 1] };
}

/** A unit's neighbours; undefined at either end of the report. */
export interface Neighbours<Unit> {
  readonly before: Unit | undefined;
  readonly after: Unit | undefined;
}

/** The section page that holds a paragraph. Throws a RangeError when none does. */
export function sectionHolding<Section extends SectionDeclaration>(
  sections: readonly Section[],
  paragraph: number,
): Section {
  const section = sections.find(
    ({ paragraphs }) => paragraphs && paragraphs[0] <= paragraph && paragraph <= paragraphs[1],
  );
  if (!section) throw new RangeError(`no section page holds paragraph ${paragraph}`);
  return section;
}

/** The first words of a text, whole and at most `length` characters, ending in an ellipsis where more follows. */
export function openingWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.lastIndexOf(' ', length - 1);
  return `${text.slice(0, cut === -1 ? length - 1 : cut)} …`;
}
