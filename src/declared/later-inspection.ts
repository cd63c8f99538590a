/**
 * An inspection of the same authority by the same inspectorate after the report: a fact that this site adds. Dates are
 * ISO 8601; `published` is a day or, where no day is known, a month ("2019-05").
 */
export interface LaterInspection {
  readonly id: string;
  readonly title: string;
  /** Its first and last day. */
  readonly from: string;
  readonly to: string;
  readonly published: string;
  /** The overall judgement in the inspection's own word. It is of another scale than the report's grades. */
  readonly judgement: string;
  /** Where these facts were read, in words, and on which day. */
  readonly source: string;
  readonly read: string;
}

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day or a month in words: "28 May 2019", "May 2019". */
export function dateText(date: string): string {
  return (date.length > 'yyyy-mm'.length ? DAY : MONTH).format(new Date(date));
}

/** The days of a later inspection in words: "28 May – 6 June 2019". */
export function inspectedText({ from, to }: LaterInspection): string {
  // It sets thin spaces around its dash; the site's other stretches have plain ones.
  return DAY.formatRange(new Date(from), new Date(to)).replaceAll('\u2009', ' ');
}

/** The years in which later inspections ended, each once, as a sentence names them: "2019, 2021 and 2024"; empty for none. */
export function yearsText(inspections: readonly LaterInspection[]): string {
  const years = new Set(inspections.map(({ to }) => to.slice(0, 'yyyy'.length)));
  return new Intl.ListFormat('en-GB').format(years);
}
