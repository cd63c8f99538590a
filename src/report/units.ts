import type { Report } from './model.ts';
import {
  type Block,
  type Item,
  type Join,
  listTexts,
  type Paragraph,
  plainText,
  type Run,
  type Text,
} from './blocks.ts';
import type { AskGroup } from './roles.ts';
import { remembered } from './remembered.ts';
import { listSections, type PlacedSection } from './sections.ts';
import { type UnitRef, wordOf } from './unit-ref.ts';

/** A unit of the report that readers link to and quote: a numbered paragraph, or an item of a list that is asked for. */
export interface Unit extends UnitRef {
  /** What it is called: "paragraph", "action". */
  readonly word: string;
  /** Its number as printed, or how many it makes of what is asked for. */
  readonly printed: string;
  readonly block: Paragraph | Item;
  readonly line: number;
  /** Its first words: for most units all of them. */
  readonly runs: readonly Run[];
  readonly joins: readonly Join[];
  /** Every text of it in order, those of its lists, tables and quotations included. */
  readonly texts: readonly Text[];
  /** All its words, a line for each text: what is searched and where phrases are looked for. */
  readonly text: string;
  /** What is asked for together with it, where it is an item that is asked for; null for a paragraph. */
  readonly group: AskGroup | null;
  /** The label of the paragraph read last before an item, which introduces it; of a paragraph its own. */
  readonly introducedBy: string;
  readonly section: PlacedSection;
}

/**
 * Every unit of a report in the order of the text. What is asked for in numbered paragraphs is a unit once, as a paragraph;
 * items that are asked for are units of their own, and their words are no part of the paragraph above them.
 */
export const listUnits = remembered((report: Report): readonly Unit[] => {
  const asked = mapAsked(report);
  const kind = askKind(report);
  const times = new Map<string, number>();
  const units: Unit[] = [];
  let introducedBy = '';
  const add = (unit: Omit<Unit, 'label' | 'text' | 'introducedBy'>): void => {
    const name = `${unit.kind} ${unit.printed}`;
    const count = (times.get(name) ?? 0) + 1;
    times.set(name, count);
    const label = count === 1 ? unit.printed : `${unit.printed}_${count}`;
    if (!unit.group) introducedBy = label;
    units.push({ ...unit, label, introducedBy, text: joinTexts(unit.texts) });
  };
  const visit = (block: Block, section: PlacedSection): void => {
    if (block.kind === 'paragraph') {
      const { series, label, line, runs, joins } = block;
      const texts = [block, ...listTexts(listOwnBlocks(report, { block }))];
      const word = wordOf(report.series, series);
      add({ kind: series, word, printed: label, block, line, runs, joins, texts, group: null, section });
      for (const inner of block.blocks) visit(inner, section);
    }
    if (block.kind !== 'list') return;
    for (const item of block.items) {
      const found = asked.get(item.line);
      if (!found) continue;
      const { line, runs, joins } = item;
      const texts = [item, ...listTexts(item.lists)];
      const { word, label, group } = found;
      add({ kind, word, printed: label, block: item, line, runs, joins, texts, group, section });
    }
  };
  for (const placed of listSections(report)) {
    for (const block of placed.section.blocks) visit(block, placed);
  }
  return units;
});

/** The units of a report by the line that each begins on. */
export const unitsByLine = remembered(
  (report: Report): ReadonlyMap<number, Unit> => new Map(listUnits(report).map((unit) => [unit.line, unit])),
);

/** The paragraphs of the text itself, in the report's order: what is counted anew, such as conclusions, is not among them. */
export const listParagraphs = remembered((report: Report): readonly Unit[] =>
  listUnits(report).filter(({ kind, group }) => kind === 'paragraph' && !group),
);

/** Every item that the report asks for, in its order. */
export const listAsks = remembered((report: Report): readonly Unit[] =>
  listUnits(report).filter(({ group }) => group !== null),
);

/** What is asked for, group by group, each with its items; nothing where a report asks in numbered paragraphs. */
export const listAskGroups = remembered(
  (report: Report): readonly { readonly group: AskGroup; readonly units: readonly Unit[] }[] =>
    (report.roles.asks?.groups ?? [])
      .map((group) => ({ group, units: listAsks(report).filter((unit) => unit.group === group) }))
      .filter(({ units }) => units.length > 0),
);

/** Whether an item that is asked for has no number in print: its label then counts the asks. */
export function isUnnumbered({ block }: Unit): boolean {
  return 'marker' in block && !/\d/.test(block.marker);
}

/** An item that is asked for by its number, as findings name it. */
export function askRef(report: Report, label: string): UnitRef {
  return { kind: askKind(report), label };
}

/** The line of an item that is asked for, by its number; 0 where there is none. */
export function lineOfAsk(report: Report, label: string): number {
  return listAsks(report).find((unit) => unit.label === label)?.line ?? 0;
}

/**
 * Whether a block below a paragraph is something of its own, and no part of that paragraph: the scale, the record of
 * judgements, a list of what is asked for.
 */
export function hasRole(report: Report, block: Block): boolean {
  const { scale, judgementRecord } = report.roles;
  if (block.kind === 'table') return block.line === scale?.line || block.line === judgementRecord?.line;
  return block.kind === 'list' && block.items.some(({ line }) => mapAsked(report).has(line));
}

/** What stands in a paragraph below its first words and is part of it; nothing for an item. */
export function listOwnBlocks(report: Report, { block }: Pick<Unit, 'block'>): readonly Block[] {
  return 'kind' in block ? block.blocks.filter((inner) => !hasRole(report, inner)) : [];
}

/** What items that are asked for are in addresses: the report's word for them, unless paragraphs are counted by it. */
/** The kind that addresses give to what the report asks for: the word for it, unless a series of numbered paragraphs has that already. */
export function askKind({ roles, series }: Report): string {
  const word = (roles.asks?.word ?? 'action').replaceAll(' ', '-');
  return series.some(({ id }) => id === word) ? `${word}-item` : word;
}

const mapAsked = remembered(({ roles }: Report) => {
  const { word = '', groups = [] } = roles.asks ?? {};
  return new Map(
    groups.flatMap((group) => group.asks.map(({ line, label }) => [line, { word, label, group }] as const)),
  );
});

function joinTexts(texts: readonly Text[]): string {
  return texts.map(({ runs }) => plainText(runs)).join('\n');
}
