import type { SourceRun } from '../source/source-document.ts';
import { type PrintedLine, toLines } from './page/line.ts';
import { LABEL } from '../source/label.ts';
import { type PageItem, areaOf } from './page/page-items.ts';
import { itemsOf, type RawBlock, type TextBlock } from './page/raw-blocks.ts';

/**
 * A block whose kind is known, with what later passes need: where it stands and, for a heading, its type size. A
 * heading has no level yet, because that depends on all the others.
 */
export type NamedBlock = {
  readonly page: number;
  readonly x: number;
  readonly top: number;
  /** What the tags call it, if anything. */
  readonly role: TextBlock['role'];
} & (
  | {
      readonly kind: 'heading';
      readonly tagged: number;
      readonly size: number;
      readonly runs: readonly SourceRun[];
    }
  | { readonly kind: 'paragraph'; readonly runs: readonly SourceRun[] }
  | { readonly kind: 'quotation'; readonly runs: readonly SourceRun[] }
  | { readonly kind: 'item'; readonly runs: readonly SourceRun[] }
  | { readonly kind: 'note'; readonly mark: string; readonly runs: readonly SourceRun[] }
  | {
      readonly kind: 'row';
      readonly cells: readonly (readonly SourceRun[])[];
      /** Whether its table begins with it. */
      readonly begins: boolean;
    }
);

/** The fields of a named block that say where it stands, for these items. */
export function standing(
  items: readonly PageItem[],
  role: TextBlock['role'] = 'unknown',
): Pick<NamedBlock, 'page' | 'x' | 'top' | 'role'> {
  const { x, top } = areaOf(items);
  return { page: items[0]?.page ?? 0, x, top, role };
}

/** The measures of a document’s ordinary text, by which everything else is told to be larger or further in. */
export interface BodyFace {
  /** The size of most letters, in points. */
  readonly size: number;
  /**
   * The left edge of ordinary text in points: where the lines of numbered paragraphs begin, or most lines where
   * nothing is numbered.
   */
  readonly edge: number;
  /** The sizes at which bold lines are headings though no tag says so. */
  readonly headingSizes: readonly number[];
}

/** The type size that most letters of some items have, to half a point. */
export function commonSize(items: readonly PageItem[]): number {
  const sizes = new Map<number, number>();
  for (const item of items) {
    const size = Math.round(item.size * 2) / 2;
    sizes.set(size, (sizes.get(size) ?? 0) + item.text.length);
  }
  return most(sizes) ?? 12;
}

/** Takes the measures of a document’s ordinary text. */
export function measureBody(blocks: readonly RawBlock[]): BodyFace {
  const size = commonSize(blocks.flatMap((block) => itemsOf(block)));
  const texts = blocks.flatMap((block) =>
    block.kind === 'text' ? [{ block, lines: toLines(block.items) }] : [],
  );
  const isBody = (line: PrintedLine): boolean => Math.abs(line.size - size) < 0.6;
  const numbered = texts.flatMap(({ lines }) =>
    LABEL.test(lines[0]?.text ?? '') ? lines.slice(1).filter(isBody) : [],
  );
  const all = texts.flatMap(({ lines }) => lines.filter(isBody));
  const starts = new Map<number, number>();
  for (const line of numbered.length >= 10 ? numbered : all) {
    const x = Math.round(line.x);
    starts.set(x, (starts.get(x) ?? 0) + 1);
  }
  const headings = texts.filter(({ block }) => block.role === 'heading').map(({ lines }) => lines[0]);
  const bold = headings.filter((line) => line?.bold).map((line) => line?.size ?? 0);
  return { size, edge: most(starts) ?? 0, headingSizes: headings.length >= 3 ? bold : [size] };
}

function most(counts: ReadonlyMap<number, number>): number | undefined {
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}
