import type { DatedRow } from '../rows/chart-row.ts';
import { givenDays } from '../../report/period.ts';

/** One event of the data file. */
export interface EventRow {
  readonly id: string;
  readonly title: string;
  /** First and last day, ISO 8601; empty where the report does not give it. */
  readonly from: string;
  readonly to: string;
  readonly precision: string;
  /** The report's words for the date, and how the site reads them where they do not name it. */
  readonly when: string;
  readonly reading: string;
  readonly paragraph: string;
  readonly quotation: string;
  readonly address: string;
}

/** The columns of the data file, in order. */
export const EVENT_FIELDS = [
  'id',
  'title',
  'from',
  'to',
  'precision',
  'when',
  'reading',
  'paragraph',
  'quotation',
  'address',
] as const satisfies readonly (keyof EventRow)[];

/** Every event as a flat row, in the order given; one that the cover tells has no paragraph. */
export function eventRows(
  rows: readonly DatedRow[],
  addressOf: (paragraph: string) => string,
): readonly EventRow[] {
  return rows.map(({ event, period }) => {
    const { id, title, when, source } = event;
    const paragraph = source.kind === 'paragraph' ? source.paragraph : '';
    return {
      id,
      title,
      ...givenDays(period),
      precision: period.precision,
      when: when.words,
      reading: when.kind === 'inferred' ? when.reason : '',
      paragraph,
      quotation: source.quote,
      address: paragraph === '' ? '' : addressOf(paragraph),
    };
  });
}
