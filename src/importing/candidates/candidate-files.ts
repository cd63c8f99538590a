import { stringify } from 'yaml';
import { capitalise } from '../../report/capitalise.ts';
import { schemaLine } from '../../declared/loading/editor-schemas.ts';
import type { Report } from '../../report/model.ts';
import { findExpansions } from './expansions.ts';
import { findDates, findFigures } from './figures-and-dates.ts';
import { findRecurring } from './phrases.ts';
import { listOwnSentences } from './own-sentences.ts';
import { makeHeadingPages } from '../../declared/heading-pages.ts';

/**
 * What a report offers for `content/`, in the form of its files and with the evidence filled in: an editor moves an entry
 * there and writes what only a person knows, which is left empty here. Nothing of it is published from where it stands.
 */
export function candidateFiles(report: Report): [string, string][] {
  const paragraphs = listOwnSentences(report);
  const figures = findFigures(paragraphs).map(({ label, value, printed, unit, quote }): Entry => [
    `paragraph ${label} ${printed}`,
    {
      label: '',
      value,
      printed,
      unit,
      qualifier: '',
      when: { kind: 'unstated' },
      paragraph: asNumber(label),
      quote,
    },
  ]);
  const dates = findDates(paragraphs).map(({ label, words, date, quote }): Entry => [
    `paragraph ${label} ${date}`,
    {
      title: '',
      when: { kind: 'stated', words, date },
      source: { kind: 'paragraph', paragraph: asNumber(label), quote },
    },
  ]);
  const terms = findExpansions(paragraphs).map(({ label, short, long, quote }): Entry => [
    short,
    { name: short, forms: [long], explanations: [{ voice: 'report', paragraph: asNumber(label), quote }] },
  ]);
  const phrases = findRecurring(paragraphs).map(({ phrase, labels }): Entry => [
    phrase,
    {
      title: capitalise(phrase),
      description: '',
      words: [phrase],
      found: labels.join(', '),
    },
  ]);
  return [
    file('statistics', 'Figures. Write `label`, see to `unit` and `when`', figures),
    file('events', 'Dates. Write `title`', dates),
    file('glossary', 'Abbreviations that the report explains', terms),
    file('topics', 'Phrases that recur. Write `description`, take `found` away', phrases),
  ];
}

type Entry = readonly [name: string, entry: Readonly<Record<string, unknown>>];

function file(name: string, what: string, entries: readonly Entry[]): [string, string] {
  const taken = new Map<string, number>();
  const named = entries.map(([title, entry]) => {
    const id = title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    const times = (taken.get(id) ?? 0) + 1;
    taken.set(id, times);
    return [times === 1 ? id : `${id}-${times}`, entry] as const;
  });
  const head = `${schemaLine(`${name}.yaml`, '../content/schemas')}# ${what}, and move what is worth it to content/${name}.yaml.\n`;
  return [
    `candidates/${name}.yaml`,
    head + (named.length === 0 ? '' : stringify(Object.fromEntries(named), { lineWidth: 0 })),
  ];
}

/** A label as it is written in a file: digits alone need no quotation marks. */
function asNumber(label: string): number | string {
  return /^\d+$/.test(label) ? Number(label) : label;
}

/**
 * The pages that a report's headings make, as files for `content/sections/`: there an editor changes titles, joins pages
 * and introduces them. They hold the whole report, so they move together.
 */
export function sectionFiles(report: Report): [string, string][] {
  return makeHeadingPages(report, 1).map(({ slug, title, order, headings, paragraphs, area }) => {
    const fields = {
      title,
      order,
      headings,
      paragraphs: paragraphs?.map(asNumber) ?? null,
      area,
    };
    const front = `${schemaLine('sections.mdx', '../schemas')}${stringify(fields, { lineWidth: 0 })}`;
    return [`candidates/sections/${slug}.mdx`, `---\n${front}---\n`];
  });
}
