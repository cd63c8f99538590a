import { findSeries, type LabelSeries, mainSeries } from './source/label-series.ts';
import { MONTH_NAMES } from '../report/dates.ts';

/** A fact that a seed states, with the line it stands on, from 1. */
interface Finding {
  readonly line: number;
  readonly text: string;
}

/** What can be told of a report from its seed alone. Each part may be missing: a report need not have any but labels. */
export interface Understanding {
  readonly title: Finding | null;
  readonly dates: readonly Finding[];
  readonly licence: readonly Finding[];
  readonly headings: readonly (Finding & { readonly level: number })[];
  readonly series: readonly LabelSeries[];
  /** Lines that ask for something, each with the deadline it stands under, where there is one. */
  readonly asks: readonly (Finding & { readonly deadline: string | null })[];
  /** Lines that give a grade, and where such a line was found. */
  readonly grades: readonly (Finding & { readonly where: string })[];
  readonly notes: number;
  readonly rows: number;
  readonly items: number;
  readonly quotations: number;
}

const DATE = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? (?:${MONTH_NAMES.join('|')})(?: \\d{4})?\\b`, 'u');
const LICENCE = /©|\bcopyright\b|\blicen[cs]e\b|\bmay be re(?:produced|used)\b|\bmay reuse\b/iu;
const DEADLINE =
  /^(?:immediately|straight away|without delay|(?:with)?in \w+ (?:day|week|month|year)s?|by (?:\w+ )*\d{4})\b/iu;
const ASKING =
  /\b(?:recommend(?:s|ed)? that|we recommend|i recommend|should take the following|for improvement|needs? to improve)\b/iu;

/** Reads out of a seed's text what a person wants to know of it before looking further. */
export function understand(seed: string): Understanding {
  const lines = seed.split('\n').map((text, index) => ({ line: index + 1, text }));
  const series = findSeries(seed);
  const firstLabel = mainSeries(series)?.labels[0]?.line ?? 1;
  const headings = lines.flatMap(({ line, text }) => {
    const [, signs = '', words = ''] = /^(#{1,6}) (.*)$/u.exec(text) ?? [];
    return words === '' ? [] : [{ line, text: plain(words), level: signs.length }];
  });
  const cover = lines.filter(
    ({ line, text }) => line < firstLabel && text.length < 120 && !/^(?:$|#| *- |<sup>)/u.test(text),
  );
  return {
    title: headings.find(({ level }) => level === 1) ?? headings[0] ?? null,
    dates: cover.filter(({ text }) => DATE.test(text)).map(({ line, text }) => ({ line, text: plain(text) })),
    licence: lines
      .filter(({ text }) => LICENCE.test(text) && !/^#|^<sup>|^\d/u.test(text))
      .map(({ line, text }) => ({ line, text: plain(text) })),
    headings,
    series,
    asks: findAsks(lines),
    grades: findGrades(lines, headings),
    notes: lines.filter(({ text }) => text.startsWith('<sup>')).length,
    rows: lines.filter(({ text }) => text.includes('\t')).length,
    items: lines.filter(({ text }) => /^ *- /u.test(text)).length,
    quotations: lines.filter(({ text }) => text.startsWith('> ')).length,
  };
}

function findAsks(lines: readonly Finding[]): Understanding['asks'] {
  const asks: (Finding & { deadline: string | null })[] = [];
  let deadline: string | null = null;
  let isAsking = false;
  for (const { line, text } of lines) {
    const words = plain(text.replace(/^#+ /u, ''));
    const isHead = /^#|^\*\*.*\*\*$/u.test(text);
    if (isHead) {
      deadline = DEADLINE.test(words) ? words.replace(/:$/, '') : null;
      isAsking = deadline !== null || ASKING.test(words) || /^recommendations$/iu.test(words);
    } else if (/^ *- /u.test(text) && isAsking) {
      asks.push({ line, text: plain(text.replace(/^ *- /u, '')), deadline });
    } else if (ASKING.test(text) && /\brecommend/iu.test(text))
      asks.push({ line, text: words, deadline: null });
    else if (/^\d+\. /u.test(text) && isAsking && deadline === null)
      asks.push({ line, text: words, deadline });
  }
  return asks;
}

const GRADE_LINE = /^(?:\*\*)?grade:? .{1,40}$/iu;

function findGrades(lines: readonly Finding[], headings: readonly Finding[]): Understanding['grades'] {
  const own = lines.filter(({ text }) => GRADE_LINE.test(text.replace(/^#+ /u, '')) && !text.includes('\t'));
  const suffixes = headings.filter(({ text }) => /: \p{L}[\p{L} ]{2,40}$/u.test(text));
  // A grade is a word or two that several rows end with.
  const rows = lines.filter(({ text }) => /^[^\t]{6,}\t\p{Lu}[\p{L} ]{2,40}$/u.test(text));
  const counts = Map.groupBy(rows, ({ text }) => text.split('\t')[1]);
  const graded = rows.filter(({ text }) => (counts.get(text.split('\t')[1])?.length ?? 0) > 1);
  return [
    ...own.map(({ line, text }) => ({
      line,
      text: plain(text.replace(/^#+ /u, '')),
      where: 'a line of its own',
    })),
    ...suffixes.map(({ line, text }) => ({ line, text, where: 'the end of a heading' })),
    ...graded.map(({ line, text }) => ({ line, text: text.replace('\t', ': '), where: 'a row of a table' })),
  ];
}

function plain(text: string): string {
  return text
    .replaceAll('**', '')
    .replace(/<sup>[^<]*<\/sup>/g, '')
    .replaceAll('\t', ' ')
    .trim();
}
