import { refuseHtml } from './lines/inline-runs.ts';
import type { Report } from '../model.ts';
import type { Fault, Omission, OmittedLine } from '../faults.ts';
import { listCalls } from '../note-calls.ts';
import { findAsks } from './asks.ts';
import { compareContents, headingFinder } from './headings/contents-agreement.ts';
import { findContents, readContents } from './headings/contents-list.ts';
import { readCover } from './cover/cover.ts';
import { partCover } from './cover/cover-parts.ts';
import { readFacts } from './cover/facts.ts';
import { readBody } from './body.ts';
import { notFound } from './inventory.ts';
import type { Line, TextLine } from './lines/line-kinds.ts';
import { checkNotes, readNotes } from './notes.ts';
import { mayHold, mustHold, type ReadingOptions } from '../reading-options.ts';
import { classifyLines } from './classify-lines.ts';
import type { SourceLine } from './lines/source-lines.ts';
import { markHeadings } from './headings/outline.ts';
import { ReportSyntaxError } from '../report-error.ts';

/**
 * Reads the text of any numbered report by its structure, and by what `options` add to it. Throws a ReportSyntaxError,
 * and nothing else, for anything that it cannot account for.
 */
export function readReport(text: string, options: ReadingOptions = {}): Report {
  const lines = classifyLines(text, options);
  const noteLines = lines.filter((line) => line.kind === 'note');
  const said = lines.filter(isSaid);
  const end = lines.reduce((_, { number }) => number, 1);
  const contents = findContents(said, options, end);
  const [contentsHeading, ...contentsLines] = contents;
  const listed = new Set(contentsLines);
  const { lines: others, faults: unmarked } = markHeadings(
    said.filter((line) => !listed.has(line)),
    options,
  );
  for (const line of [...others, ...noteLines.flatMap((note) => [note, ...note.further])])
    refuseHtmlIn(line, options);
  const coverEnd = contentsHeading?.number ?? end;
  const parts = partCover(others, options, coverEnd);
  const cover = readCover(parts, options);
  const coverFacts = options.holds ? readFacts(cover, [], options, coverEnd) : undefined;
  const below = parts.body.filter((line) => line !== contentsHeading);
  const entries = readContents(contentsLines, options, headingFinder(below, cover.title));
  const agreement = compareContents(below, entries, cover.title, options, end);
  const body = readBody(
    below.filter((line) => !agreement.repeated.includes(line)),
    { cover, coverLines: parts.rest, entries, options, end },
  );
  const notes = readNotes(noteLines);
  if (notes.length === 0 && mustHold(options, 'notes')) throw notFound('notes', end);
  const omitted = [
    ...lines.flatMap((line) =>
      line.kind === 'page-rule' || line.kind === 'blank-page' ? [omit(line, line.kind)] : [],
    ),
    ...contents.map((line) => omit(line, 'contents')),
    ...[...parts.repeated, ...agreement.repeated].map((line) => omit(line, 'repeated-title')),
  ];
  const { sections, imprint, series } = body;
  const whole = { cover, sections, imprint, notes, omitted: omitted.sort((a, b) => a.line - b.line) };
  const faults = [
    ...unmarked,
    ...agreement.faults,
    ...body.faults,
    ...checkNotes(notes, listCalls(whole), options),
  ];
  checkAccepted(faults, options);
  const facts = coverFacts ?? readFacts(cover, [...imprint, ...sections], options, end);
  const roles = { ...facts, ...body.grades, asks: findAsks(sections, series, options) };
  return { ...whole, series, roles, faults: faults.sort((a, b) => a.line - b.line) };
}

/**
 * Throws a ReportSyntaxError for an accepted fault that the text does not have: its line number is wrong or out of
 * date.
 */
function checkAccepted(faults: readonly Fault[], { accepted = [] }: ReadingOptions): void {
  const unused = accepted.find(
    ({ line, fault }) => !faults.some((one) => one.line === line && one.kind === fault),
  );
  if (!unused) return;
  throw new ReportSyntaxError(
    unused.line,
    `expected the accepted fault ${unused.fault} but found none.`,
    'Correct the line number of the accepted fault, or remove it.',
  );
}

function isSaid(line: Line): line is TextLine {
  return line.kind !== 'note' && line.kind !== 'page-rule' && line.kind !== 'blank-page';
}

/** Bold marks must not hide a tag. Tables check their own cells, and calls for notes are read with the words. */
function refuseHtmlIn(line: SourceLine, options: ReadingOptions): void {
  if (line.text.includes('\t')) return;
  const words = mayHold(options, 'notes') ? line.text.replace(/<\/?sup>/g, '') : line.text;
  refuseHtml(line.number, words.replaceAll('**', ''));
}

function omit({ number, text }: Line, reason: Omission): OmittedLine {
  return { line: number, text, reason };
}
