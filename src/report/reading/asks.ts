import type { Section, Series } from '../model.ts';
import type { Block, Item } from '../blocks.ts';
import type { Ask, AskGroup, Roles } from '../roles.ts';
import { mustHold, type ReadingOptions } from '../reading-options.ts';
import { listParagraphsOf } from '../sections.ts';
import { saysTheSame, withoutNumber } from './headings/same-words.ts';

const NAMES =
  /^(?:(?:key|main|priority|summary) )?(?:areas? (?:for|of) (?:priority )?(?:improvement|action|development)|what (?:needs|need|has|must) (?:to )?(?:improve|change)|recommendations?|(?:(?:priority|required|recommended) )?actions?(?: (?:required|needed))?|(?:required )?improvements?(?: (?:required|needed))?)(?: (?:for|to|by|on)\b.*)?$/;

/** What stands below a heading, before it is numbered: a list item or a paragraph. */
interface Found {
  readonly line: number;
  readonly number: string | undefined;
}

/**
 * Finds what a report asks for: below the declared headings, or below those that name recommendations, improvements
 * or actions. Where sub-headings that end in a colon hold a list each, their items are asked for; otherwise the
 * paragraphs, or the items of a list below a single one. Without such headings it is the paragraphs that are counted as
 * recommendations.
 */
export function findAsks(
  sections: readonly Section[],
  series: readonly Series[],
  options: ReadingOptions,
): Roles['asks'] {
  const above = sections.flatMap((section) => listNamed(section, options));
  const listed = above
    .flatMap((section) => readGroups(section, options))
    .filter(({ found }) => found.length > 0);
  const groups = listed.length > 0 ? listed : readScattered(sections, series);
  if (groups.length === 0) return null;
  let count = 0;
  const numbered = groups.map(({ heading, line, found }): AskGroup => ({
    heading,
    line,
    asks: found.map(({ line: at, number }): Ask => {
      count += 1;
      return { line: at, label: number ?? String(count) };
    }),
  }));
  return { word: options.asks?.word ?? wordOf(above[0]?.heading ?? 'recommendation'), groups: numbered };
}

/** Recommendations that are counted by their name, each where the text comes to it. */
function readScattered(sections: readonly Section[], series: readonly Series[]): readonly Group[] {
  const id = series.find(({ word }) => word === 'recommendation')?.id;
  const found = sections.flatMap(listParagraphsOf).filter((paragraph) => paragraph.series === id);
  const [first] = found;
  return first
    ? [{ heading: null, line: first.line, found: found.map(({ line, label }) => ({ line, number: label })) }]
    : [];
}

function listNamed(section: Section, options: ReadingOptions): readonly Section[] {
  const declared = options.asks?.headings ?? [];
  const isNamed =
    declared.length > 0
      ? declared.some((heading) => saysTheSame(heading, section.heading))
      : NAMES.test(withoutNumber(section.heading)) ||
        (mustHold(options, 'asks') && section.sections.some(hasList));
  return isNamed ? [section] : section.sections.flatMap((inner) => listNamed(inner, options));
}

function wordOf(heading: string): string {
  return /recommendation|action/.exec(withoutNumber(heading))?.[0] ?? 'improvement';
}

interface Group {
  readonly heading: string | null;
  readonly line: number;
  readonly found: readonly Found[];
}

function readGroups(section: Section, options: ReadingOptions): readonly Group[] {
  const due = section.sections.filter(
    (inner) => hasList(inner) && (inner.heading.endsWith(':') || mustHold(options, 'asks')),
  );
  const parts = due.length > 0 ? due : section.sections;
  const own = due.length > 0 ? [] : [{ heading: null, line: section.line, found: listFound(section.blocks) }];
  return [
    ...own,
    ...parts.map(({ heading, line, blocks }) => ({
      heading,
      line,
      found: due.length > 0 ? listItems(blocks) : listFound(blocks),
    })),
  ];
}

function hasList({ blocks }: Section): boolean {
  return blocks[0]?.kind === 'list';
}

function listFound(blocks: readonly Block[]): readonly Found[] {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  const [only, second] = paragraphs;
  if (!only) return listItems(blocks);
  const items = second ? [] : listItems(only.blocks);
  return items.length > 0 ? items : paragraphs.map(({ line, label }) => ({ line, number: label }));
}

function listItems(blocks: readonly Block[]): readonly Found[] {
  return blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(readItem) : []));
}

function readItem({ line, marker }: Item): Found {
  return { line, number: /\d+/.exec(marker)?.[0] };
}
