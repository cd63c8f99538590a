import type { ReferenceSpan } from '../../declared/phrases/text-span.ts';
import { plainText, type Run } from '../../report/blocks.ts';
import { paragraphRef } from '../../report/unit-ref.ts';
import type { Unit } from '../../report/units.ts';

const BRACKET = /\(Paragraphs? ([^()]*\d[^()]*)\)/gi;
const LABEL = /\d+(?:\.\d+)*/g;

/**
 * Where conclusions and the like name the paragraphs that they rest on, "(Paragraph 13)": the numbers that the report has,
 * by the runs of their text.
 */
export function listBackReferences(
  units: readonly Unit[],
): ReadonlyMap<readonly Run[], readonly ReferenceSpan[]> {
  const known = new Set(units.flatMap(({ kind, label }) => (kind === 'paragraph' ? [label] : [])));
  const texts = units.filter(({ kind }) => kind !== 'paragraph').flatMap((unit) => unit.texts);
  const found = texts.map(({ runs }) => [runs, findReferences(plainText(runs), known)] as const);
  return new Map(found.filter(([, spans]) => spans.length > 0));
}

function findReferences(text: string, known: ReadonlySet<string>): readonly ReferenceSpan[] {
  return [...text.matchAll(BRACKET)].flatMap((bracket) =>
    [...bracket[0].matchAll(LABEL)]
      .filter(([label]) => known.has(label))
      .map(({ 0: label, index }) => ({
        kind: 'reference' as const,
        unit: paragraphRef(label),
        start: bracket.index + index,
        end: bracket.index + index + label.length,
      })),
  );
}
