import { remembered } from '../report/remembered.ts';
import { listLines } from '../report/sections.ts';
import type { SectionContent } from './section-page.ts';

/** A unit's neighbours; undefined at either end of the report. */
export interface Neighbours<Unit> {
  readonly before: Unit | undefined;
  readonly after: Unit | undefined;
}

/** The units right before and after one of a list, where there are any. */
export function neighboursOf<Unit>(units: readonly Unit[], unit: Unit): Neighbours<Unit> {
  const index = units.indexOf(unit);
  return { before: units[index - 1], after: units[index + 1] };
}

/** The section page that holds a paragraph. Throws a RangeError when none does. */
export function sectionHolding<Page extends Pick<SectionContent, 'labels'>>(
  sections: readonly Page[],
  paragraph: string,
): Page {
  const section = sections[indexesOf(sections).get(paragraph) ?? -1];
  if (!section) throw new RangeError(`no section page holds paragraph ${paragraph}`);
  return section;
}

const indexesOf = remembered(
  (pages: readonly Pick<SectionContent, 'labels'>[]) =>
    new Map(pages.flatMap(({ labels }, index) => labels.map((label) => [label, index]))),
);

/** The section page that holds a line of the source. Throws a RangeError when none does. */
export function sectionAt<Page extends Pick<SectionContent, 'sections'>>(
  pages: readonly Page[],
  line: number,
): Page {
  const page = pages[linesOf(pages).get(line) ?? -1];
  if (!page) throw new RangeError(`no section page holds line ${line}`);
  return page;
}

const linesOf = remembered(
  (pages: readonly Pick<SectionContent, 'sections'>[]) =>
    new Map(pages.flatMap(({ sections }, index) => sections.flatMap(listLines).map((line) => [line, index]))),
);
