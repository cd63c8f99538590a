import type { CalculatedRow } from '../rows/chart-row.ts';
import { givenDays } from '../../report/period.ts';
import type { DayRange } from '../../report/roles.ts';
import type { Statistic } from '../../declared/statistic.ts';
import { periodOf } from '../../declared/when.ts';

/** One figure of the data files, the report's or calculated; fields that a kind lacks are empty. */
export interface StatisticRow {
  readonly id: string;
  readonly kind: 'reported' | 'calculated';
  readonly label: string;
  readonly value: number;
  readonly printed: string;
  readonly unit: string;
  readonly qualifier: string;
  /** The report's words for the date, and how the site reads them where they do not name it. */
  readonly when: string;
  readonly reading: string;
  /** First and last day, ISO 8601. */
  readonly from: string;
  readonly to: string;
  readonly precision: string;
  readonly paragraph: string;
  readonly quotation: string;
  readonly formula: string;
  readonly caveat: string;
  readonly address: string;
}

/** The columns of the data file, in order. */
export const STATISTIC_FIELDS = [
  'id',
  'kind',
  'label',
  'value',
  'printed',
  'unit',
  'qualifier',
  'when',
  'reading',
  'from',
  'to',
  'precision',
  'paragraph',
  'quotation',
  'formula',
  'caveat',
  'address',
] as const satisfies readonly (keyof StatisticRow)[];

/** Every figure as a flat row: the report's own first, in the order declared, then the calculated ones. */
export function statisticRows(
  statistics: readonly Statistic[],
  calculated: readonly CalculatedRow[],
  inspected: DayRange | null,
  addressOf: (paragraph: string) => string,
): readonly StatisticRow[] {
  return [
    ...statistics.map((statistic) => reportedRow(statistic, inspected, addressOf)),
    ...calculated.map(calculatedFigure),
  ];
}

function reportedRow(
  { id, label, value, printed, unit, qualifier, when, paragraph, quote }: Statistic,
  inspected: DayRange | null,
  addressOf: (paragraph: string) => string,
): StatisticRow {
  const period = periodOf(when, inspected);
  return {
    id,
    kind: 'reported',
    label,
    value,
    printed,
    unit,
    qualifier,
    when: when.kind === 'unstated' ? '' : when.words,
    reading: when.kind === 'inferred' ? when.reason : '',
    ...(period ? givenDays(period) : { from: '', to: '' }),
    precision: period?.precision ?? '',
    paragraph,
    quotation: quote,
    formula: '',
    caveat: '',
    address: addressOf(paragraph),
  };
}

function calculatedFigure({ calculation, result }: CalculatedRow): StatisticRow {
  const { id, label, unit, caveat } = calculation;
  return {
    id,
    kind: 'calculated',
    label,
    value: result.value,
    printed: result.printed,
    unit,
    qualifier: 'calculated by this site',
    when: '',
    reading: '',
    from: '',
    to: '',
    precision: '',
    paragraph: '',
    quotation: '',
    formula: result.formula,
    caveat,
    address: '',
  };
}
