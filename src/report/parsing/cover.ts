import { isDetail, readDetail, readNotice } from './cover-lines';
import { readCoverWords } from './cover-words';
import { readInspectionDates } from './inspection-dates';
import type { TextLine } from './line-kinds';
import type { Cover, Notice } from '../model';
import { ReportSyntaxError } from '../report-error';
import { showText } from './shown-text';

/**
 * Reads the lines before the contents list; `end` is the line where that list begins. Page rules have been left out.
 * Throws a ReportSyntaxError when the title, authority, inspection dates, copyright or licence is missing or doubled.
 */
export function readCover(lines: readonly TextLine[], end: number): Cover {
  const [titleLine, authorityLine, ...rest] = lines;
  if (titleLine?.kind !== 'heading')
    throw missing('the title of the report', titleLine, end, 'Write it as "# Title".');
  if (authorityLine?.kind !== 'prose' || isDetail(authorityLine)) {
    throw missing('the name of the authority', authorityLine, end, 'Write it on the line below the title.');
  }
  const details = rest.filter(isDetail).map(readDetail);
  const notices = rest.filter((line) => !isDetail(line)).map(readNotice);
  const dates = takeOne(
    'inspection dates',
    details.filter(({ label }) => /\bdates\b/i.test(label)),
    end,
  );
  const copyright = takeOne('copyright', notices.filter(isCopyright), end);
  const licence = takeOne('licence', notices.filter(isLicence), end);
  return {
    title: titleLine.words,
    titleLine: titleLine.number,
    authority: readCoverWords(authorityLine.number, authorityLine.words),
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
  copyright: 'Write it on the cover as "© Example Office 2019", once.',
  licence: 'The cover must say once, in one line, how the text "may be reproduced".',
};

function takeOne<Found extends { readonly line: number }>(
  name: keyof typeof HINTS,
  [first, second]: readonly Found[],
  end: number,
): Found {
  if (first && !second) return first;
  const found = second ? 'two' : 'none';
  throw new ReportSyntaxError(
    second?.line ?? end,
    `expected one line with the ${name} on the cover but found ${found}.`,
    HINTS[name],
  );
}

function missing(what: string, line: TextLine | undefined, end: number, hint: string): ReportSyntaxError {
  const found = line ? showText(line.text) : 'the contents list';
  return new ReportSyntaxError(line?.number ?? end, `expected ${what} but found ${found}.`, hint);
}

function isCopyright({ text }: Notice): boolean {
  return text.startsWith('©');
}

function isLicence(notice: Notice): boolean {
  return notice.text.includes('may be reproduced') && !isCopyright(notice);
}

function readYear({ text, line }: Notice): number {
  const year = /\b\d{4}\b/.exec(text)?.[0];
  if (year) return Number(year);
  throw new ReportSyntaxError(
    line,
    `expected a year in the copyright line but found ${showText(text)}.`,
    HINTS.copyright,
  );
}
