import { compareLabels } from '../../report/unit-ref.ts';
import type { ChartTable } from './chart-table.ts';

/** A place in the report that a chart rests on: a paragraph, its actions from first to last, its record of judgements, its cover. */
export type ChartBasis =
  | { readonly kind: 'paragraph'; readonly label: string }
  | { readonly kind: 'actions'; readonly first: string; readonly last: string }
  | { readonly kind: 'record' }
  | { readonly kind: 'cover' };

/** The places that a chart's rows rest on, each once: paragraphs in the report's order, then the rest. */
export function basesOf({ rows }: ChartTable): readonly ChartBasis[] {
  const bases = rows.map(({ basis }) => basis);
  const paragraphs = bases.flatMap((basis) => (basis.kind === 'paragraph' ? [basis.paragraph] : []));
  const actions = bases
    .flatMap((basis) => (basis.kind === 'actions' ? [basis.first, basis.last] : []))
    .toSorted(compareLabels);
  const [first, last] = [actions.at(0), actions.at(-1)];
  return [
    ...[...new Set(paragraphs)]
      .toSorted(compareLabels)
      .map((label) => ({ kind: 'paragraph', label }) as const),
    ...(first && last ? [{ kind: 'actions', first, last } as const] : []),
    ...(['record', 'cover'] as const)
      .filter((one) => bases.some(({ kind }) => kind === one))
      .map((kind) => ({ kind })),
  ];
}

/** A basis in words: "paragraph 7", "actions 1–12", "record of findings", "cover". */
export function basisText(basis: ChartBasis): string {
  switch (basis.kind) {
    case 'paragraph':
      return `paragraph ${basis.label}`;
    case 'actions':
      return `actions ${basis.first}–${basis.last}`;
    case 'record':
      return 'record of findings';
    case 'cover':
      return 'cover';
  }
}
