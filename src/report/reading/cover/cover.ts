import type { Cover, Detail, Notice } from '../../model.ts';
import { plainText } from '../../blocks.ts';
import { beginText, type BlockDraft, finishBlock } from '../blocks/drafts.ts';
import { hasBoldLabel, hasPlainLabel, lowerHeading, readDetail } from './cover-labels.ts';
import type { CoverParts } from './cover-parts.ts';
import { noCoverLine, readPlainLine, withoutLinks } from './cover-words.ts';
import { readRuns } from '../lines/inline-runs.ts';
import type { TextLine } from '../lines/line-kinds.ts';
import type { ReadingOptions } from '../../reading-options.ts';
import { addLine } from '../blocks/write-blocks.ts';

/**
 * Reads the lines of the cover. Where labels are in bold no others count as labels; with an inventory every line is
 * labelled or plain words. Throws a ReportSyntaxError for a numbered line and for a label without a value.
 */
export function readCover(parts: CoverParts, options: ReadingOptions): Cover {
  const { title, subject, rest } = parts;
  const isDetail = chooseLabels(rest, options);
  const details: Detail[] = [];
  const blocks: BlockDraft[] = [];
  for (const printed of [...parts.above, ...rest]) {
    const line = options.holds ? printed : lowerHeading(printed);
    if (isDetail(line)) details.push(readDetail(line));
    else if (options.holds)
      blocks.push({ kind: 'prose', text: beginText(line.number, readPlainLine(line, options).text) });
    else if (line.kind === 'heading' || line.kind === 'numbered') throw noCoverLine(line);
    else addLine({ blocks, alwaysJoins: false }, withoutLinks(line, options));
  }
  return {
    title: title.words,
    titleLine: title.number,
    marks: [title, ...(subject ? [subject] : [])].flatMap(readMarks),
    subject: subject ? readNotice(subject) : null,
    details,
    blocks: blocks.map(finishBlock),
  };
}

function chooseLabels(lines: readonly TextLine[], { holds }: ReadingOptions): (line: TextLine) => boolean {
  if (holds) return ({ text }) => text.startsWith('**');
  return lines.some(hasBoldLabel) ? hasBoldLabel : hasPlainLabel;
}

function readMarks(line: TextLine) {
  return readRuns(line.number, line.text).flatMap((run) =>
    run.kind === 'mark' ? [{ line: line.number, mark: run.mark }] : [],
  );
}

function readNotice(line: TextLine): Notice {
  const text = line.kind === 'heading' ? line.words : plainText(readRuns(line.number, line.text));
  return { text, line: line.number };
}
