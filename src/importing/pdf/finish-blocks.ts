import type { SourceBlock, SourceRun } from '../source/source-document.ts';
import { headingLevels } from './heading-levels.ts';
import { LABEL } from '../source/label.ts';
import { readItems } from './list-items.ts';
import type { NamedBlock } from './named-block.ts';
import { markSplitter } from './note-marks.ts';
import { plainRuns, wordsOf } from './page/runs.ts';

/**
 * The last pass over the blocks of a document. It needs all of them at once: a heading gets its level, a list item
 * its depth and a note its mark by comparison with the others.
 */
export function finishBlocks(named: readonly NamedBlock[]): SourceBlock[] {
  const levels = headingLevels(named);
  const items = readItems(named);
  const rest = new Set<NamedBlock>([...items.values()].flatMap((item) => item.rest));
  const entries = numberedEntries(named);
  const quotations = findQuotations(named);
  const cover = coverOf(named);
  const marks = markSplitter(named);
  return named.flatMap((block): SourceBlock[] => {
    const { page } = block;
    if (rest.has(block)) return [];
    switch (block.kind) {
      case 'heading':
        return [
          { kind: 'heading', page, level: levels.get(block) ?? 1, runs: plainRuns(marks(block, block.runs)) },
        ];
      case 'item': {
        const item = items.get(block);
        const continued = (item?.rest ?? []).map((part) => ({
          page: part.page,
          runs: marks(part, part.runs),
        }));
        return [{ kind: 'item', page, depth: item?.depth ?? 0, runs: marks(block, block.runs), continued }];
      }
      case 'note':
        return [{ kind: 'note', page, mark: block.mark, runs: block.runs }];
      case 'row':
        return [
          { kind: 'row', page, cells: block.cells.map((cell) => marks(block, cell)), begins: block.begins },
        ];
      default: {
        const runs = marks(block, cover.has(block) ? plainRuns(block.runs) : block.runs);
        if (entries.has(block)) return [{ kind: 'row', page, cells: splitNumber(runs), begins: false }];
        return [{ kind: quotations.has(block) ? 'quotation' : 'paragraph', page, runs }];
      }
    }
  });
}

/**
 * The blocks that are quotations in the end. An indented block at the top of a page that begins with a small letter
 * continues the last block of the page before: it is a quotation only if that one is. A numbered clause right below a
 * quotation, with the same indent, is quoted too.
 */
function findQuotations(named: readonly NamedBlock[]): ReadonlySet<NamedBlock> {
  const quotations = new Set<NamedBlock>();
  let before: NamedBlock | undefined;
  for (const block of named) {
    if (block.kind === 'note') continue;
    const isTurned = before?.page !== block.page;
    const isAfterQuotation = before !== undefined && quotations.has(before);
    if (block.kind === 'quotation') {
      const goesOn = before !== undefined && isTurned && /^\p{Ll}/u.test(wordsOf(block.runs));
      if (!goesOn || isAfterQuotation) quotations.add(block);
    } else if (block.kind === 'paragraph' && isAfterQuotation && !isTurned) {
      if (Math.abs((before?.x ?? 0) - block.x) < 3) quotations.add(block);
    }
    before = block;
  }
  return quotations;
}

const BARE_NUMBER = /^(\d{1,3}) /;

/**
 * The blocks that belong to a list numbered 1, 2, 3 without dots, in a document that numbers its paragraphs with
 * dots. They become the rows of a table, a number and its words each.
 */
function numberedEntries(named: readonly NamedBlock[]): ReadonlySet<NamedBlock> {
  const texts = named.map((block) => (block.kind === 'paragraph' ? wordsOf(block.runs) : ''));
  const dotted = texts.filter((text) => /^\d{1,3}\. /.test(text)).length;
  const numbers = texts.map((text) => Number(BARE_NUMBER.exec(text)?.[1] ?? Number.NaN));
  const isEntry = numbers.map(
    (number, index) =>
      (numbers[index - 1] === number - 1 && numbers[index - 2] === number - 2) ||
      (numbers[index - 1] === number - 1 && numbers[index + 1] === number + 1) ||
      (numbers[index + 1] === number + 1 && numbers[index + 2] === number + 2),
  );
  return new Set(dotted < 3 ? [] : named.filter((_, index) => isEntry[index]));
}

function splitNumber(runs: readonly SourceRun[]): SourceRun[][] {
  const [first, ...more] = plainRuns(runs);
  const number = BARE_NUMBER.exec(first?.text ?? '')?.[1] ?? '';
  if (first?.kind !== 'words') return [plainRuns(runs)];
  return [[{ ...first, text: number }], [{ ...first, text: first.text.slice(number.length + 1) }, ...more]];
}

const LONGEST_COVER_LINE = 150;

/**
 * The lines of the cover: short paragraphs on the page of the title, above the first numbered one. Bold there is a
 * matter of looks.
 */
function coverOf(named: readonly NamedBlock[]): ReadonlySet<NamedBlock> {
  const page = named.find(({ kind }) => kind === 'heading')?.page;
  const first = named.findIndex((block) => block.kind === 'paragraph' && LABEL.test(wordsOf(block.runs)));
  return new Set(
    named
      .slice(0, Math.max(first, 0))
      .filter(
        (block) =>
          block.kind === 'paragraph' &&
          block.page === page &&
          wordsOf(block.runs).length < LONGEST_COVER_LINE,
      ),
  );
}
