import type {
  FileBlock,
  FileList,
  FileSection,
  FileText,
  UnitName,
  ReportFile,
} from '../data/report-file.ts';
import { unitKey } from '../report/unit-ref.ts';
import type { Choice, Totals } from './choice.ts';
import type { LocatedUnit } from './pinpoint.ts';

/** A chosen unit with what an extract prints around it; an item is located by what introduces it and when it is due. */
export interface ChosenUnit extends FileText, UnitName, LocatedUnit {
  /** The report's headings that it stands under, outermost first. */
  readonly headings: readonly string[];
}

/** The chosen units in the report's order, with their words from `report.json`. */
export function pickUnits(report: ReportFile, choice: Choice): readonly ChosenUnit[] {
  const chosen = new Set(choice.map(unitKey));
  return unitsOfFile(report).filter((unit) => chosen.has(unitKey(unit)));
}

/** Every unit of `report.json`, in the report's order. */
export function unitsOfFile(report: ReportFile): readonly ChosenUnit[] {
  const units: ChosenUnit[] = [];
  let introducedBy = '';
  const visit = (block: FileBlock, headings: readonly string[]): void => {
    if (block.kind === 'paragraph') {
      const { unit } = block;
      introducedBy = unit.label;
      const own = block.blocks.filter((inner) => !hasRole(inner));
      units.push({ ...unit, ...joinTexts([block, ...own.flatMap(textsOf)]), headings, asked: null });
      for (const inner of block.blocks) visit(inner, headings);
    }
    if (block.kind !== 'list') return;
    for (const item of block.items) {
      if (!item.unit) continue;
      const words = joinTexts([item, ...item.lists.flatMap(textsOf)]);
      units.push({
        ...item.unit,
        ...words,
        headings,
        asked: { introducedBy, deadline: item.deadline ?? '' },
      });
    }
  };
  const visitSection = ({ heading, blocks, sections }: FileSection, above: readonly string[]): void => {
    const headings = [...above, heading];
    for (const block of blocks) visit(block, headings);
    for (const section of sections) visitSection(section, headings);
  };
  for (const section of report.sections) visitSection(section, []);
  return units;
}

/** The units of a report by kind, in its order. */
export function totalsOf(units: readonly Pick<ChosenUnit, 'kind' | 'word' | 'label'>[]): Totals {
  return [...Map.groupBy(units, ({ kind }) => kind)].map(([kind, held]) => ({
    kind,
    word: held[0]?.word ?? kind,
    labels: held.map(({ label }) => label),
  }));
}

/** What stands below a paragraph and is no part of it: the scale, the judgements, what is asked for. */
function hasRole(block: FileBlock): boolean {
  if (block.kind === 'table') return block.role !== null;
  return block.kind === 'list' && block.items.some(({ unit }) => unit !== null);
}

function textsOf(block: FileBlock | FileList): readonly FileText[] {
  switch (block.kind) {
    case 'paragraph':
      return [block, ...block.blocks.flatMap(textsOf)];
    case 'prose':
      return [block];
    case 'list':
      return block.items.flatMap((item) => [item, ...item.lists.flatMap(textsOf)]);
    case 'table':
      return block.rows.flat();
    case 'quotation':
      return block.paragraphs;
  }
}

/** Texts as one, a line for each. */
function joinTexts(texts: readonly FileText[]): FileText {
  let text = '';
  const bold: FileText['bold'][number][] = [];
  const italic: FileText['italic'][number][] = [];
  for (const [index, one] of texts.entries()) {
    if (index > 0) text += '\n';
    const moved = ({ from, to }: FileText['bold'][number]) => ({
      from: from + text.length,
      to: to + text.length,
    });
    bold.push(...one.bold.map(moved));
    italic.push(...one.italic.map(moved));
    text += one.text;
  }
  return { text, bold, italic };
}
