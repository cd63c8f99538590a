import type { Repair, SourceRun } from '../../source/source-document.ts';
import { toLines } from './line.ts';
import type { ReadLineEnd } from './line-ends.ts';
import { cleanText, isRaised, jointOf, type PageItem } from './page-items.ts';

/** The text of some items, divided by where bold begins and ends, and the words that were joined over a line end. */
export interface ReadText {
  readonly runs: readonly SourceRun[];
  readonly repairs: readonly Repair[];
}

/**
 * Writes the items of a block, in reading order, as text: one space between words and between lines. Marks of notes
 * become runs of their own.
 */
export function writeRuns(items: readonly PageItem[], readLineEnd: ReadLineEnd): ReadText {
  const runs: SourceRun[] = [];
  const repairs: Repair[] = [];
  let soFar = '';
  const add = (text: string, bold: boolean): void => {
    const last = runs.at(-1);
    if (last?.kind === 'words' && (last.bold === bold || text === ' ')) {
      runs[runs.length - 1] = { ...last, text: last.text + text };
    } else if (text !== '') runs.push({ kind: 'words', text, bold });
    soFar += text;
  };
  for (const [index, line] of toLines(items).entries()) {
    if (index > 0) {
      const end = readLineEnd(soFar, rawTextOf(line.items));
      if (end.kind === 'word ends') add(' ', false);
      else {
        repairs.push({
          page: line.page,
          read: [plain(end.left), plain(end.right)],
          written: [plain(end.word)],
          certain: end.certain,
        });
        dropHyphen(runs, end.left, end.right, end.word);
        soFar =
          soFar.slice(0, soFar.length - end.left.length) +
          end.word.slice(0, end.word.length - end.right.length);
      }
    }
    for (const [at, item] of line.items.entries()) {
      const before = line.items[at - 1];
      if (before !== undefined && jointOf(before, item) !== 'glued') add(' ', false);
      const text = plainKeepingSoftEnd(item.text);
      const isMark = /^\d{1,3}$|^[*†‡§]+$/u.test(text.trim()) && isMarkOf(item, line, soFar);
      if (isMark) {
        runs.push({ kind: 'mark', text: text.trim() });
        soFar += text.trim();
      } else add(text, item.bold);
    }
  }
  return { runs: tidy(runs), repairs };
}

const UNIT = /(?:^|[\s\d(])(?:[kcm]?m|10|CO|NO|SO|H)$/u;

function isMarkOf(
  item: PageItem,
  line: { readonly size: number; readonly y: number },
  before: string,
): boolean {
  return item.reference || (isRaised(item, line) && !UNIT.test(before));
}

function rawTextOf(items: readonly PageItem[]): string {
  let text = '';
  for (const [index, item] of items.entries()) {
    const before = items[index - 1];
    if (before !== undefined && jointOf(before, item) !== 'glued') text += ' ';
    text += item.text;
  }
  return cleanText(text).trim();
}

function plain(text: string): string {
  return cleanText(text).trim();
}

/**
 * The text without invisible characters, but for a soft hyphen at its end, which says that the word continues in the
 * next line.
 */
function plainKeepingSoftEnd(text: string): string {
  return cleanText(text) + (text.endsWith('\u00ad') ? '\u00ad' : '');
}

function dropHyphen(runs: SourceRun[], left: string, right: string, word: string): void {
  const last = runs.at(-1);
  const surplus = left.length + right.length - word.length;
  if (last?.kind !== 'words' || surplus === 0) return;
  runs[runs.length - 1] = { ...last, text: last.text.slice(0, last.text.length - surplus) };
}

/** Runs with single spaces and none at either end, and one run for each part in one face. */
function tidy(runs: readonly SourceRun[]): SourceRun[] {
  const merged: SourceRun[] = [];
  let endsInSpace = true;
  for (const run of runs) {
    if (run.kind === 'mark') {
      merged.push(run);
      endsInSpace = false;
      continue;
    }
    const squeezed = run.text.replaceAll('\u00ad', '').replace(/ +/g, ' ');
    const text: string = endsInSpace ? squeezed.trimStart() : squeezed;
    if (text === '') continue;
    endsInSpace = text.endsWith(' ');
    const last = merged.at(-1);
    if (last?.kind === 'words' && last.bold === run.bold)
      merged[merged.length - 1] = { ...last, text: last.text + text };
    else merged.push({ ...run, text });
  }
  const last = merged.at(-1);
  if (last?.kind === 'words') merged[merged.length - 1] = { ...last, text: last.text.trimEnd() };
  return merged.filter((run) => run.text !== '');
}

/** The words of runs, marks of notes included. */
export function wordsOf(runs: readonly SourceRun[]): string {
  return runs.map((run) => run.text).join('');
}

/** Runs as plain text, for places where bold is only a matter of looks: headings, table heads, lines of a cover. */
export function plainRuns(runs: readonly SourceRun[]): SourceRun[] {
  const plain: SourceRun[] = [];
  for (const run of runs) {
    const last = plain.at(-1);
    if (run.kind === 'words' && last?.kind === 'words')
      plain[plain.length - 1] = { ...last, text: last.text + run.text };
    else plain.push(run.kind === 'words' ? { ...run, bold: false } : run);
  }
  return plain;
}
