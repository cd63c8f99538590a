import { divideUnits } from '../../declared/contents-parts.ts';
import type { SectionPage } from '../../declared/section-page.ts';
import { listTopicPassages, type Topic } from '../../declared/topic.ts';
import { sectionAt } from '../../declared/unit-context.ts';
import type { Report } from '../../report/model.ts';
import { unitKey } from '../../report/unit-ref.ts';
import { listUnits, type Unit } from '../../report/units.ts';

/** One page of a topic: it prints the units it has found or, where they fill several pages, lists these parts. */
export interface TopicPage {
  /** Its number, from 1; undefined for the topic's own page. */
  readonly part: number | undefined;
  readonly found: readonly Unit[];
  readonly parts: readonly (readonly Unit[])[];
}

/** The pages of a topic: one that prints all its units or, where they are too many, one that lists the parts, and the parts. */
export function listTopicPages(report: Report, topic: Topic): readonly TopicPage[] {
  const on = new Set(listTopicPassages(report, topic).map(unitKey));
  const parts = divideUnits(listUnits(report).filter((unit) => on.has(unitKey(unit))));
  if (parts.length < 2) return [{ part: undefined, found: parts.flat(), parts: [] }];
  return [
    { part: undefined, found: [], parts },
    ...parts.map((found, at) => ({ part: at + 1, found, parts: [] })),
  ];
}

/** Units under the section that each stands in, paragraphs apart from actions; a section without any is left out. */
export function groupBySection(sections: readonly SectionPage[], units: readonly Unit[]) {
  const bySection = Map.groupBy(units, ({ line }) => sectionAt(sections, line));
  return sections.flatMap((section) => {
    const held = bySection.get(section);
    if (!held) return [];
    const paragraphs = held.filter(({ group }) => !group);
    return [
      { slug: section.slug, title: section.title, paragraphs, actions: held.filter(({ group }) => group) },
    ];
  });
}

/** The sections that a part begins and ends in, for `listPart` to name it by, each with the part's first and last paragraph. */
export function endsOfPart(sections: readonly SectionPage[], part: readonly Unit[]) {
  const labels = part.filter(({ group }) => !group).map(({ label }) => label);
  const [first, last] = [labels[0], labels.at(-1)];
  const paragraphs = first !== undefined && last !== undefined ? ([first, last] as const) : null;
  return [part[0], part.at(-1)].flatMap((unit) =>
    unit ? [{ title: sectionAt(sections, unit.line).title, paragraphs }] : [],
  );
}
