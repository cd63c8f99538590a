import { MONTH_NAMES, SEASONS } from './dates.ts';
import { readPeriod } from './period.ts';

/** A month in full or in its first letters: "Sept" as well as "Sep", because both are common. */
const MONTH = MONTH_NAMES.map((name) =>
  name === 'September' ? 'Sep(?:t(?:ember)?)?' : name.replace(/^(.{3})(.+)$/, '$1(?:$2)?'),
).join('|');
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '[12]\\d{3}(?:[/–-]\\d{2}(?!\\d))?';
const POINT = `(?:(?:${SEASONS.join('|')})|(?:${DAY}(?: of)?(?: (?:${MONTH}))?)|(?:${MONTH}))(?:,?(?: of)? (?:${YEAR}))?|${YEAR}`;
const DATE = `(?<![\\p{L}\\d,.])(?<first>${POINT})(?:(?<link> ?[–—-] ?| to | until | and )(?<last>${POINT}))?(?![\\p{L}\\d%]|[,.]\\d)`;
const PARTS = new RegExp(
  `^(?:(?<season>${SEASONS.join('|')})|(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)?)?(?: ?(?<month>${MONTH}))?)?(?:,?(?: of)? ?(?<year>${YEAR}))?$`,
  'iu',
);
const MENTIONS_TIME = new RegExp(`\\d|\\b(?:${MONTH})\\b|\\b(?:${SEASONS.join('|')})\\b`, 'u');
const RELATES = /\b(?:before|after|by|prior|following|ending|ended)\b|(?<!\bup )\bto (?:the end of )?$/i;

/**
 * The date that a text is and nothing else, as ISO 8601: "28 May – 6 June 2019", "between 2011 and 2012", "2012/13".
 * Undefined when it is none, when a day is not in the calendar, or when it ends before it begins.
 */
export function readDateWords(text: string): string | undefined {
  const found = findDate(text);
  return found && /^(?:|from |between )$/i.test(found.before) && found.after === ''
    ? isoDate(found)
    : undefined;
}

/**
 * The date that words name outright, as ISO 8601: "in 2021", "during the latter part of May 2021"; "since …" leaves its
 * end open (`2021/..`), "until …" its beginning (`../2021`). Undefined when they name none or name more than one, and when they place
 * something before or after it: a date is read whole or not at all.
 */
export function namedDate(words: string): string | undefined {
  const found = findDate(words);
  if (!found || MENTIONS_TIME.test(found.before) || MENTIONS_TIME.test(found.after)) return undefined;
  return RELATES.test(found.before) ? undefined : isoDate(found);
}

interface Found {
  readonly before: string;
  readonly first: string;
  readonly link: string;
  readonly last: string | undefined;
  readonly after: string;
}

/** The first stretch of words that holds a year and is written as a date or as two. */
function findDate(text: string): Found | undefined {
  const words = text.replace(IN_NUMBERS, nameMonth);
  for (const match of words.matchAll(new RegExp(DATE, 'giu'))) {
    const [whole] = match;
    if (!new RegExp(YEAR).test(whole)) continue;
    const { first = '', link = '', last } = { ...match.groups };
    const after = words.slice(match.index + whole.length);
    return { before: words.slice(0, match.index), first, link, last, after };
  }
  return undefined;
}

/** "20/05/2016", "20.5.2016": the day stands before the month. */
const IN_NUMBERS = /(?<![\d/.])(\d{1,2})([/.])(\d{1,2})\2([12]\d{3})(?![\d/])/g;

function nameMonth(found: string, day: string, _: string, month: string, year: string): string {
  const name = MONTH_NAMES[Number(month) - 1];
  return name ? `${day} ${name} ${year}` : found;
}

function isoDate({ before, first, link, last, after }: Found): string | undefined {
  const isBetween = /\bbetween\b/i.test(before);
  if (last === undefined) {
    const point = isoPoint(readParts(first));
    if (!point || isBetween || !inCalendar(point)) return undefined;
    if (/\bsince\b|\bfrom $/i.test(before) || /^ onwards?\b/i.test(after)) return `${point}/..`;
    return /\b(?:until|till|up to)\b/i.test(before) ? `../${point}` : point;
  }
  if ((link === ' and ') !== isBetween || /\b(?:since|until|till|up to)\b/i.test(before)) return undefined;
  const end = readParts(last);
  const [begin, close] = [isoPoint(inherit(readParts(first), end)), isoPoint(end)];
  return begin && close && inCalendar(`${begin}/${close}`);
}

interface Parts {
  readonly season?: string | undefined;
  readonly day?: string | undefined;
  readonly month?: string | undefined;
  readonly year?: string | undefined;
}

function readParts(text: string): Parts {
  return { ...PARTS.exec(text)?.groups };
}

/** "3 – 7 June 2019" leaves out the month of its first day, and "April – May 2019" the first year. */
function inherit(first: Parts, last: Parts): Parts {
  const isBareDay = first.day && !first.month;
  if (isBareDay && !last.day) return {};
  return {
    ...first,
    month: isBareDay ? last.month : first.month,
    year: first.year ?? last.year,
  };
}

/** A date from its parts, without a look at the calendar; undefined when it has no year, or parts that do not go together. */
function isoPoint({ season, day, month, year }: Parts): string | undefined {
  if (!year || (day && !month)) return undefined;
  const split = year.length > 4;
  if (split) return season || month ? undefined : `${year.slice(0, 4)}/${year.slice(5)}`;
  if (season) return `${year}-${21 + SEASONS.indexOf(season.toLowerCase())}`;
  if (!month) return year;
  const start = month.slice(0, 3).toLowerCase();
  const number = MONTH_NAMES.findIndex((name) => name.toLowerCase().startsWith(start)) + 1;
  return [year, String(number).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
}

function inCalendar(date: string): string | undefined {
  return readPeriod(date, { to: ANY_DAY }) && date;
}

const ANY_DAY = { year: 9999, month: 12, day: 31 };
