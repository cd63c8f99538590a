import { isoDay } from '../report/dates';
import type { Report } from '../report/model';
import type { EntryFault } from './evidence/entry-fault';
import type { LaterInspection } from './later-inspection';

/** Everything in which later inspections are not later than the report, or their own dates contradict each other. */
export function checkLaterInspections(
  { cover }: Pick<Report, 'cover'>,
  inspections: readonly LaterInspection[],
): readonly EntryFault[] {
  const last = isoDay(cover.inspected.to);
  return inspections.flatMap(({ id, from, to, published, read }) => [
    ...(from > last
      ? []
      : [
          {
            entry: id,
            problem: `found the first day ${from}, expected a day after ${last}, when the report's own inspection ended.`,
            hint: 'List only what came after the report.',
          },
        ]),
    ...outOfOrder(id, 'last day', to, 'first day', from),
    ...outOfOrder(id, 'publication', published, 'last day', to),
    ...outOfOrder(id, 'day of reading', read, 'publication', published),
  ]);
}

/** A month counts as its days do: compared with a day, only as far as both are known. */
function outOfOrder(
  entry: string,
  name: string,
  date: string,
  before: string,
  earlier: string,
): EntryFault[] {
  const known = Math.min(date.length, earlier.length);
  if (date.slice(0, known) >= earlier.slice(0, known)) return [];
  return [
    {
      entry,
      problem: `found the ${name} ${date}, expected none before the ${before}, ${earlier}.`,
      hint: 'Compare both with the source.',
    },
  ];
}
