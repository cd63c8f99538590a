import { readNotice } from './cover-notice';
import { readInspectionDates } from './inspection-dates';
import type { Line } from './line-kinds';
import type { Cover, Detail, Notice } from './model';
import { ReportSyntaxError } from './report-error';
import { showText } from './shown-text';

/**
 * Reads the lines before the contents list; `end` is the line where that list begins. Page rules have been left out.
 * Throws a ReportSyntaxError when the title, authority, inspection dates, copyright or licence is missing or doubled.
 */
export function readCover(lines: readonly Line[], end: number): Cover {
  const [titleLine, authorityLine, ...rest] = lines;
  if (titleLine?.kind !== 'heading')
    throw missing('the title of the report', titleLine, end, 'Write it as "# Title".');
  if (authorityLine?.kind !== 'prose' || isDetail(authorityLine)) {
    throw missing('the name of the authority', authorityLine, end, 'Write it on the line below the title.');
  }
  const details = rest.filter(isDetail).map(readDetail);
  const notices = rest.filter((line) => !isDetail(line)).map(readUnlabelled);
  const dates = takeOne(
    'inspection dates',
    details.filter(({ label }) => /\bdates\b/i.test(label)),
    end,
  );
  const copyright = takeOne('copyright line', notices.filter(isCopyright), end);
  const licence = takeOne('licence', notices.filter(isLicence), end);
  return {
    title: titleLine.words,
    titleLine: titleLine.number,
    authority: authorityLine.words,
    authorityLine: authorityLine.number,
    details,
    inspected: readInspectionDates(dates.line, dates.value),
    copyright,
    copyrightYear: readYear(copyright),
    licence,
    notices: notices.filter((notice) => notice !== copyright && notice !== licence),
  };
}

const HINTS = {
  'inspection dates': 'Write them on the cover as "**Inspection dates:** 28 May – 6 June 2019", once.',
  'copyright line': 'Write it on the cover as "© Example Office 2019", once.',
  licence: 'The cover must say once, in one line, how the text "may be reproduced".',
};

function takeOne<Found extends { readonly line: number }>(
  name: keyof typeof HINTS,
  [first, second]: readonly Found[],
  end: number,
): Found {
  if (first && !second) return first;
  const found = second ? 'a second one' : 'none on the cover';
  throw new ReportSyntaxError(second?.line ?? end, `expected one ${name} but found ${found}.`, HINTS[name]);
}

function missing(what: string, line: Line | undefined, end: number, hint: string): ReportSyntaxError {
  const found = line ? showText(line.text) : 'the contents list';
  return new ReportSyntaxError(line?.number ?? end, `expected ${what} but found ${found}.`, hint);
}

function isDetail(line: Line): boolean {
  return line.kind === 'prose' && line.words.startsWith('**');
}

function readDetail(line: Line): Detail {
  const [, label, value] = /^\*\*([^*]+?):?\*\*:?\s*([^*\s][^*]*)$/.exec(line.text) ?? [];
  if (label && value) return { label: label.trim(), value, line: line.number };
  throw new ReportSyntaxError(
    line.number,
    `expected a label and its value but found ${showText(line.text)}.`,
    'Write a labelled line of the cover as **Label:** and its value.',
  );
}

function readUnlabelled(line: Line): Notice {
  if (line.kind === 'prose') return readNotice(line.number, line.words);
  throw new ReportSyntaxError(
    line.number,
    `expected a line of the cover or the contents list but found ${showText(line.text)}.`,
    'The text of the report begins below its contents list. Write the heading of that list as "## Contents".',
  );
}

function isCopyright({ text }: Notice): boolean {
  return text.startsWith('©');
}

function isLicence({ text }: Notice): boolean {
  return text.includes('may be reproduced') && !isCopyright({ text, line: 0 });
}

function readYear({ text, line }: Notice): number {
  const year = /\b\d{4}\b/.exec(text)?.[0];
  if (year) return Number(year);
  throw new ReportSyntaxError(
    line,
    `expected a year in the copyright line but found ${showText(text)}.`,
    HINTS['copyright line'],
  );
}
