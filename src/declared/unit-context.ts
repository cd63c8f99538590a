import type { Block } from '../report/model';
import { remembered } from '../report/remembered';
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

/** The section page that holds a kind of block. Throws a RangeError when none does. */
export function sectionWith<Page extends SectionContent>(pages: readonly Page[], kind: Block['kind']): Page {
  const page = pages.find(({ sections }) =>
    sections.some(({ blocks }) => blocks.some((block) => block.kind === kind)),
  );
  if (!page) throw new RangeError(`no section page holds the ${kind}`);
  return page;
}
