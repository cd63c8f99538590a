import { readSections } from './body';
import { readContents } from './contents-list';
import { readCover } from './cover';
import { refuseHtml } from './html-refusal';
import { checkJudgements } from './judgement-agreement';
import { classifyLine, type Line, type PageMark, type TextLine } from './line-kinds';
import type { Omission, OmittedLine, Report } from '../model';
import { readOutline } from './outline';
import { cutParts } from './report-parts';
import { readSourceLines } from './source-lines';

/**
 * Reads the text of a report: cover, contents list, sections. Throws a ReportSyntaxError, and nothing else, for
 * anything that it cannot account for. Takes time in proportion to the length of the text.
 */
export function parseReport(text: string): Report {
  const lines = readSourceLines(text).map(classifyLine);
  const end = lines.reduce((_, { number }) => number, 1);
  const parts = cutParts(
    lines.filter((line) => !isPageMark(line)),
    end,
  );
  for (const line of [...parts.cover, ...parts.body]) refuseHtmlIn(line);
  const [contentsHeading, ...contentsLines] = parts.contents;
  const cover = readCover(parts.cover, contentsHeading.number);
  const entries = readContents(contentsLines);
  const { sections: outline, repeatedTitle } = readOutline(parts.body, entries, cover.title, end);
  const heads = [cover.title, cover.authority, ...entries.map(({ heading }) => heading)];
  const runningHeads = new Set(heads.flatMap((words) => [words, words.toUpperCase()]));
  const sections = readSections(outline, runningHeads, end);
  const omitted = [
    ...lines.filter(isPageMark).map((line) => omit(line, line.kind)),
    ...parts.contents.map((line) => omit(line, 'contents')),
    ...repeatedTitle.map((line) => omit(line, 'repeated-title')),
  ];
  const report = { cover, sections, omitted: omitted.sort((a, b) => a.line - b.line) };
  checkJudgements(report);
  return report;
}

function isPageMark(line: Line): line is PageMark {
  return line.kind === 'page-rule' || line.kind === 'blank-page';
}

/** Tables check their own cells: those of the contents list may hold <b>. Bold marks must not hide a tag. */
function refuseHtmlIn(line: TextLine): void {
  if (line.kind !== 'row') refuseHtml(line.number, line.text.replaceAll('**', ''));
}

function omit({ number, text }: Line, reason: Omission): OmittedLine {
  return { line: number, text, reason };
}
