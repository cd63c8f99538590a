import { describeDay } from '../dates';
import type { Day } from '../model';
import { MONTH_NAMES } from '../month-names';
import type { Period } from './when';

const SEASONS = ['spring', 'summer', 'autumn'] as const;

/** A period as the site writes it: "May 2019", "summer 2019", "2019", "from May 2019", "May – July 2019". */
export function periodText({ from, to, precision }: Period): string {
  switch (precision) {
    case 'day':
      return dayText(from);
    case 'month':
      return monthText(from);
    case 'season':
      return `${SEASONS[from.month / 3 - 1]} ${from.year}`;
    case 'year':
      return String(from.year);
    case 'open':
      return `from ${monthText(from)}`;
    case 'span':
      return spanText(from, to);
  }
}

function spanText(from: Day, to: Day): string {
  const wholeYears = from.month === 1 && from.day === 1 && to.month === 12 && to.day === 31;
  if (wholeYears) return `${from.year} – ${to.year}`;
  const wholeMonths = from.day === 1 && to.day >= 28;
  const write = wholeMonths ? monthText : dayText;
  const first = write(from);
  return `${from.year === to.year ? first.replace(` ${from.year}`, '') : first} – ${write(to)}`;
}

const monthText = ({ year, month }: Day): string => `${MONTH_NAMES[month - 1]} ${year}`;
const dayText = (day: Day): string => `${describeDay(day)} ${day.year}`;
