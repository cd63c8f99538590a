import { compareLabels } from '../../report/unit-ref';
import type { ChartTable } from './chart-table';

/** A place in the report that a chart rests on: a paragraph, its actions from first to last, its record of findings, its cover. */
export type ChartSource =
  | { readonly kind: 'paragraph'; readonly label: string }
  | { readonly kind: 'actions'; readonly first: string; readonly last: string }
  | { readonly kind: 'record' }
  | { readonly kind: 'cover' };

/** The places that a chart's rows rest on, each once: paragraphs in the report's order, then the rest. */
export function sourcesOf({ rows }: ChartTable): readonly ChartSource[] {
  const sources = rows.map(({ source }) => source);
  const paragraphs = sources.flatMap((source) => (source.kind === 'paragraph' ? [source.paragraph] : []));
  const actions = sources
    .flatMap((source) => (source.kind === 'actions' ? [source.first, source.last] : []))
    .toSorted(compareLabels);
  const [first, last] = [actions.at(0), actions.at(-1)];
  return [
    ...[...new Set(paragraphs)]
      .toSorted(compareLabels)
      .map((label) => ({ kind: 'paragraph', label }) as const),
    ...(first && last ? [{ kind: 'actions', first, last } as const] : []),
    ...(['record', 'cover'] as const)
      .filter((place) => sources.some(({ kind }) => kind === place))
      .map((kind) => ({ kind })),
  ];
}

/** A source in words: "paragraph 7", "actions 1–12", "record of findings", "cover". */
export function sourceText(source: ChartSource): string {
  switch (source.kind) {
    case 'paragraph':
      return `paragraph ${source.label}`;
    case 'actions':
      return `actions ${source.first}–${source.last}`;
    case 'record':
      return 'record of findings';
    case 'cover':
      return 'cover';
  }
}
