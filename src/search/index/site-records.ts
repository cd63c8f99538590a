import type { ReportEvent } from '../../declared/event.ts';
import type { Statistic } from '../../declared/statistic.ts';
import type { Term } from '../../declared/term.ts';
import { type Period, periodText } from '../../report/period.ts';
import type { TextRange } from '../../report/text-range.ts';
import type { RecordKind, SearchRecord } from '../scan/search-index.ts';

/** The record of each glossary term: its name, its other forms, and what explains it. */
export function listTermRecords(terms: readonly Term[]): readonly SearchRecord[] {
  return terms.map(({ id, name, forms, also, explanations }) => {
    const names = [name, ...forms, ...also];
    const said = explanations.flatMap((explanation, at) => [
      at > 0 ? ' ' : '',
      explanation.voice === 'site' ? explanation.text : { quote: explanation.quote },
    ]);
    return { ...record('term', id, id, [`${names.join(', ')}: `, ...said]), names };
  });
}

/** The record of each figure: its label, the figure as printed, and its quotation; `anchorOf` says where it stands. */
export function listStatisticRecords(
  statistics: readonly Statistic[],
  anchorOf: (id: string) => string,
): readonly SearchRecord[] {
  return statistics.map(({ id, label, printed, quote }) =>
    record('statistic', id, anchorOf(id), [`${label}: ${printed}. `, { quote }]),
  );
}

/** The record of each event: its title, its date in words, and its quotation. */
export function listEventRecords(
  rows: readonly { readonly event: ReportEvent; readonly period: Period }[],
): readonly SearchRecord[] {
  return rows.map(({ event: { id, title, source }, period }) =>
    record('event', id, id, [`${title}: ${periodText(period)}. `, { quote: source.quote }]),
  );
}

/** Words of the site, or words that it quotes from the report. */
type Part = string | { readonly quote: string };

function record(kind: RecordKind, id: string, anchor: string, parts: readonly Part[]): SearchRecord {
  let text = '';
  const quotes: TextRange[] = [];
  for (const part of parts) {
    const start = text.length;
    text += typeof part === 'string' ? part : `“${part.quote}”`;
    if (typeof part !== 'string') quotes.push({ start, end: text.length });
  }
  return { kind, id, section: -1, anchor, text, quotes, topics: [] };
}
