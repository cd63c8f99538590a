import { remembered } from '../report/remembered';
import { listLines } from '../report/sections';
import type { SectionContent } from './section-page';

/** A unit's neighbours; undefined at either end of the report. */
export interface Neighbours<Unit> {
  readonly before: Unit | undefined;
  readonly after: Unit | undefined;
}

/** The units right before and after one of a list, where there are any. */
export function neighboursOf<Unit>(units: readonly Unit[], unit: Unit): Neighbours<Unit> {
  const place = units.indexOf(unit);
  return { before: units[place - 1], after: units[place + 1] };
}

/** The section page that holds a paragraph. Throws a RangeError when none does. */
export function sectionHolding<Page extends Pick<SectionContent, 'labels'>>(
  sections: readonly Page[],
  paragraph: string,
): Page {
  const section = sections[placesOf(sections).get(paragraph) ?? -1];
  if (!section) throw new RangeError(`no section page holds paragraph ${paragraph}`);
  return section;
}

const placesOf = remembered(
  (pages: readonly Pick<SectionContent, 'labels'>[]) =>
    new Map(pages.flatMap(({ labels }, place) => labels.map((label) => [label, place]))),
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
    new Map(pages.flatMap(({ sections }, place) => sections.flatMap(listLines).map((line) => [line, place]))),
);
