import type { EventBasis } from '../../declared/event.ts';
import { yearPoint } from '../../report/dates.ts';
import { type Period, periodText } from '../../report/period.ts';
import { deadlineText } from '../../report/deadline.ts';
import type { ChartRow, DatedRow, GradedRow } from '../rows/chart-row.ts';
import type { Picture, PictureBar } from './picture.ts';

/** The picture of a chart's rows; undefined when they hold nothing to compare. */
export function chartPicture(rows: readonly ChartRow[]): Picture | undefined {
  const dated = rows.filter((row) => row.kind === 'dated');
  if (dated.length > 0) return eventPicture(dated);
  const graded = rows.filter((row) => row.kind === 'graded');
  if (graded.length > 0) return scalePicture(graded);
  return barPicture(rows);
}

function barPicture(rows: readonly ChartRow[]): Picture | undefined {
  const groups = new Map<string, PictureBar[]>();
  for (const row of rows) {
    const drawn = amountBar(row);
    if (drawn) groups.set(drawn.group, [...(groups.get(drawn.group) ?? []), drawn.bar]);
  }
  const bars = [...groups.values()].flat();
  if (bars.length < 2) return undefined;
  return {
    rows: [...groups].flatMap(([label, group]) => (label ? [{ kind: 'heading', label }, ...group] : group)),
    min: 0,
    max: Math.max(...bars.flatMap(({ segments }) => segments.map(({ to }) => to))),
    marks: [],
    values: 'after',
  };
}

function amountBar(row: ChartRow): { group: string; bar: PictureBar } | undefined {
  if (row.kind === 'measured') {
    const { value, printed, paragraph, quote } = row.statistic;
    const spoken = `${row.label}: ${printed}. Paragraph ${paragraph}: “${quote}”`;
    return { group: row.group, bar: amount(row.label, value, printed, row.tone, spoken) };
  }
  if (row.kind === 'due') {
    const label = deadlineText(row.deadline);
    const { length } = row.units;
    return { group: '', bar: amount(label, length, String(length), row.tone, `${label}: ${length} actions`) };
  }
  return undefined;
}

function amount(
  label: string,
  to: number,
  value: string,
  fill: 'accent' | 'plain',
  spoken: string,
): PictureBar {
  return { kind: 'bar', label, value, shown: 0, segments: [{ from: 0, to, fill, within: false }], spoken };
}

function scalePicture(rows: readonly GradedRow[]): Picture {
  const grades = rows[0]?.grades ?? [];
  const gap = 0.025;
  return {
    rows: rows.map(({ judgement, step }) => ({
      kind: 'bar',
      label: judgement.area,
      value: judgement.grade,
      shown: step,
      segments: grades.map((_, at) => ({
        from: at,
        to: at + 1 - gap,
        fill: at === step ? ('accent' as const) : ('faint' as const),
        within: false,
      })),
      spoken: `${judgement.area}: ${judgement.grade}, grade ${step + 1} of ${grades.length}`,
    })),
    min: 0,
    max: grades.length,
    marks: grades.map((label, at) => ({ at, label })),
    values: 'inside',
  };
}

function eventPicture(rows: readonly DatedRow[]): Picture {
  const first = Math.min(...rows.map(({ period }) => period.from.year));
  const last = Math.max(...rows.map(({ period }) => period.to.year));
  const end = Math.max(...rows.map(({ period }) => yearPoint(period.to)));
  const max = Math.max(end, last + 0.3);
  return {
    rows: rows.map(({ event, period }) => ({
      kind: 'bar',
      label: event.title,
      value: periodText(period),
      shown: 0,
      segments: eventSegments(period, max),
      spoken: `${event.title}, “${event.when.words}”. ${spokenBasis(event.source)}: “${event.source.quote}”`,
    })),
    min: first,
    max,
    marks: Array.from({ length: last - first + 1 }, (_, at) => ({
      at: first + at,
      label: String(first + at),
    })),
    values: 'beside',
  };
}

/**
 * An event as long as its date is precise. One without an end is the date on which it began and a pale rest to the edge;
 * one that is dated by a year or a season lies somewhere within that.
 */
function eventSegments(period: Period, edge: number): PictureBar['segments'] {
  const [from, to] = [yearPoint(period.from), yearPoint(period.to)];
  if (period.precision !== 'open') return [{ from, to, fill: 'accent', within: isWide(period) }];
  const began = yearPoint(period.first.to);
  return [
    { from, to: began, fill: 'accent', within: isWide(period.first) },
    { from: began, to: edge, fill: 'faint', within: false },
  ];
}

/** Whether a date names so long a time that a bar along it would say that the event took as long. */
const isWide = ({ precision }: Period): boolean => !['day', 'month', 'span'].includes(precision);

const spokenBasis = (basis: EventBasis): string =>
  basis.kind === 'paragraph' ? `Paragraph ${basis.paragraph}` : 'Cover';
