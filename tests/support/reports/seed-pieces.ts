import {
  bullets,
  contents,
  heading,
  note,
  numbered,
  type Piece,
  prose,
  quotation,
  table,
} from './printed-report.ts';

/** The pieces that a seed is made of, to be printed: its lines in order, lists and tables whole. */
export function seedPieces(seed: string): readonly Piece[] {
  const lines = mendCuts(seed.split('\n').filter((line) => line !== ''));
  const pieces: Piece[] = [];
  for (let index = 0; index < lines.length;) {
    const alike = takeWhile(lines.slice(index), kindOf(lines[index] ?? ''));
    pieces.push(...toPieces(alike));
    index += alike.length;
  }
  return pieces;
}

type Kind = 'item' | 'row' | 'other';

function kindOf(line: string): Kind {
  if (/^ *- /.test(line)) return 'item';
  return line.includes('\t') ? 'row' : 'other';
}

function takeWhile(lines: readonly string[], kind: Kind): readonly string[] {
  const end = lines.findIndex((line) => kindOf(line) !== kind);
  if (kind === 'other') return lines.slice(0, 1);
  return end === -1 ? lines : lines.slice(0, end);
}

// What a page turn cut is printed in one.
function mendCuts(lines: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    const goesOn = last !== undefined && /^\p{Ll}/u.test(line) && !/[.:;?!]$/.test(last);
    if (goesOn) whole.splice(-1, 1, `${last} ${line}`);
    else whole.push(line);
  }
  return whole;
}

function toPieces(lines: readonly string[]): readonly Piece[] {
  const [first = ''] = lines;
  if (kindOf(first) === 'row') {
    const rows = lines.map((line) => line.split('\t'));
    const isContents = rows.length > 2 && rows.every(([, page = '']) => /^\d+$/.test(page));
    return [isContents ? contents(rows.map(([title = '', page]) => [title, Number(page)])) : table(rows)];
  }
  if (kindOf(first) === 'item') return [bullets(nest(lines))];
  const [, signs, title] = /^(#{1,3})#* (.*)$/.exec(first) ?? [];
  if (signs !== undefined && title !== undefined) return [heading(signs.length as 1 | 2 | 3, title)];
  const [, mark, words] = /^<sup>(.*?)<\/sup> (.*)$/.exec(first) ?? [];
  if (mark !== undefined && words !== undefined) return [note(mark, inHtml(words))];
  if (first.startsWith('> ')) return [quotation(inHtml(first.slice(2)))];
  const [, label, text] = /^(\d[\d.]*) (.*)$/.exec(first) ?? [];
  return [label !== undefined && text !== undefined ? numbered(label, inHtml(text)) : prose(inHtml(first))];
}

function nest(lines: readonly string[]): readonly (string | string[])[] {
  const items: (string | string[])[] = [];
  for (const line of lines) {
    const words = inHtml(line.replace(/^ *- /, ''));
    const last = items.at(-1);
    if (!line.startsWith(' ')) items.push(words);
    else if (Array.isArray(last)) last.push(words);
    else items.push([words]);
  }
  return items;
}

function inHtml(words: string): string {
  return words.replace(/\*\*(.*?)\*\*/g, '<b>$1</b>');
}
