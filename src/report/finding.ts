import type { Evidence } from './evidence';

/**
 * Why an action was required, as this site reads the report: the paragraphs that explain it, each with the words that
 * do. The report itself does not connect its actions with its paragraphs.
 */
export interface Finding {
  /** The number of the action, from 1. */
  readonly action: number;
  /** At least one, in the report's order. */
  readonly reasons: readonly Evidence[];
}

/** An action that a paragraph explains, and the words of the paragraph that do. */
export interface ParagraphFinding {
  readonly action: number;
  readonly quote: string;
}

/** Findings turned round: for each paragraph the actions that follow from it, in their order. */
export function mapParagraphFindings(
  findings: readonly Finding[],
): ReadonlyMap<number, readonly ParagraphFinding[]> {
  const found = new Map<number, ParagraphFinding[]>();
  for (const { action, reasons } of findings) {
    for (const { paragraph, quote } of reasons) {
      found.set(paragraph, [...(found.get(paragraph) ?? []), { action, quote }]);
    }
  }
  return found;
}
