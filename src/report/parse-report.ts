import { readSections } from './body';
import { isContentsHeading, readContents } from './contents-list';
import { readCover } from './cover';
import { refuseHtml } from './html-refusal';
import { checkJudgements } from './judgement-agreement';
import { classifyLine, type Line } from './line-kinds';
import type { Omission, OmittedLine, Report } from './model';
import { readOutline } from './outline';
import { ReportSyntaxError } from './report-error';
import { readSourceLines } from './source-lines';

/**
 * Reads the text of a report: cover, contents list, sections. Throws a ReportSyntaxError, and nothing else, for
 * anything that it cannot account for. Takes time in proportion to the length of the text.
 */
export function parseReport(text: string): Report {
  const lines = readSourceLines(text).map(classifyLine);
  const end = lines.at(-1)?.number ?? 1;
  const {
    cover: coverLines,
    contents,
    body: bodyLines,
  } = cutParts(
    lines.filter((line) => !isPageMark(line)),
    end,
  );
  for (const line of [...coverLines, ...bodyLines])
    if (line.kind !== 'row') refuseHtml(line.number, line.text.replaceAll('**', ''));
  const [contentsHeading, ...contentsLines] = contents;
  const cover = readCover(coverLines, contentsHeading.number);
  const entries = readContents(contentsLines);
  const outline = readOutline(bodyLines, entries, cover.title);
  const heads = [cover.title, cover.authority, ...entries.map(({ heading }) => heading)];
  const runningHeads = new Set(heads.flatMap((words) => [words, words.toUpperCase()]));
  const sections = readSections(outline.sections, runningHeads, end);
  checkJudgements(sections);
  const omitted = [
    ...lines.filter(isPageMark).map((line) => omit(line, line.kind)),
    ...contents.map((line) => omit(line, 'contents')),
    ...outline.repeatedTitle.map((line) => omit(line, 'repeated-title')),
  ];
  return { cover, sections, omitted: omitted.sort((a, b) => a.line - b.line) };
}

interface Parts {
  readonly cover: readonly Line[];
  readonly contents: readonly [Line, ...Line[]];
  readonly body: readonly Line[];
}

/** The contents list runs from its own heading to the next; what stands before and after is cover and body. */
function cutParts(lines: readonly Line[], end: number): Parts {
  const at = lines.findIndex(isContentsHeading);
  const heading = lines[at];
  if (!heading) {
    throw new ReportSyntaxError(
      end,
      'expected the heading of the contents list but found the end of the text.',
      'Write it as "## Contents" between the cover and the text of the report.',
    );
  }
  const next = lines.findIndex((line, index) => index > at && line.kind === 'heading');
  const bodyAt = next < 0 ? lines.length : next;
  return {
    cover: lines.slice(0, at),
    contents: [heading, ...lines.slice(at + 1, bodyAt)],
    body: lines.slice(bodyAt),
  };
}

function isPageMark(line: Line): line is Extract<Line, { kind: 'page-rule' | 'blank-page' }> {
  return line.kind === 'page-rule' || line.kind === 'blank-page';
}

function omit({ number, text }: Line, reason: Omission): OmittedLine {
  return { line: number, text, reason };
}
