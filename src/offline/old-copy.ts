/** What is known of the age of a copy: its times, and whether a later publication has begun to come. */
export interface CopyAge {
  readonly kept: Date;
  readonly checked: Date;
  readonly begun: boolean;
}

/** After so many days without a look at the site a copy counts as old. */
const OLD_AFTER = 30;

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** A day as this site writes it, where the reader is: "3 March 2026". */
export const dayText = (date: Date): string => DAY.format(date);

/** What makes a copy old, as a sentence. Undefined for one that is not. */
export function describeOldCopy({ checked, begun }: CopyAge, now: Date): string | undefined {
  if (begun) return 'The site has been published anew since, and not all of that is here yet.';
  const days = (Number(now) - Number(checked)) / 86_400_000;
  return days > OLD_AFTER ? `It was last compared with the site on ${dayText(checked)}.` : undefined;
}
