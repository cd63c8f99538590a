import type { Report, Section } from '../report/model.ts';
import type { Judgement } from '../report/roles.ts';
import { slugOf } from '../report/sections.ts';
import { listJudgements } from '../report/grades.ts';
import { describeCounted, listLabels, type SectionPage } from './section-page.ts';
import { listTaken } from './taken-addresses.ts';
import { shortTitles } from './short-titles.ts';

/** How long the address of a page is at most, unless one word is longer. */
const LONGEST = 48;

/**
 * The pages of a report of which none are declared: one for each heading down to `level`. A heading above that level that
 * has no text of its own stands on the page of the first heading below it. A long heading has a short title.
 */
export function makeHeadingPages(report: Report, level: number): readonly SectionPage[] {
  const used = new Set(listTaken(report));
  const judgements = listJudgements(report);
  const groups = groupSections(report.sections, level);
  const headings = groups.map((sections) => sections.at(-1)?.heading ?? '');
  const judged = groups.map((sections) => findJudgement(sections, judgements));
  const titles = shortTitles(
    headings,
    judged.map((judgement) => judgement?.grade ?? null),
  );
  return groups.map((sections, index) => {
    const labels = listLabels(sections);
    const [first, last] = [labels[0], labels.at(-1)];
    const judgement = judged[index] ?? null;
    return {
      slug: addressOf(headings[index] ?? '', used),
      title: titles[index] ?? '',
      order: index + 1,
      headings: sections.map(({ heading }) => heading),
      paragraphs: first !== undefined && last !== undefined ? [first, last] : null,
      area: judgement?.area ?? null,
      sections,
      labels,
      counted: describeCounted(sections, report.series),
      judgement,
    };
  });
}

function groupSections(sections: readonly Section[], level: number): readonly (readonly Section[])[] {
  return sections.flatMap((section): readonly (readonly Section[])[] => {
    if (section.level >= level || section.sections.length === 0) return [[section]];
    const [first = [], ...rest] = groupSections(section.sections, level);
    const above = { ...section, sections: [] };
    return section.blocks.length > 0 ? [[above], first, ...rest] : [[above, ...first], ...rest];
  });
}

/** The judgement whose findings a page holds, where it is one. */
function findJudgement(sections: readonly Section[], judgements: readonly Judgement[]): Judgement | null {
  const lines = new Set(sections.map(({ line }) => line));
  return judgements.find(({ section }) => section !== null && lines.has(section)) ?? null;
}

function addressOf(heading: string, used: Set<string>): string {
  const words = slugOf(heading.replace(/^[\d.]+\s+(?=\S)/, '')).split('-');
  let slug = words[0] ?? '';
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > LONGEST) break;
    slug += `-${word}`;
  }
  slug = slug.replace(/(?:-(?:a|and|at|for|from|in|of|on|or|the|to|who|with))+$/, '');
  let address = slug;
  for (let times = 2; used.has(address); times += 1) address = `${slug}-${times}`;
  used.add(address);
  return address;
}
