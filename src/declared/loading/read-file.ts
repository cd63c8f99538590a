import { LineCounter, parseDocument } from 'yaml';
import { Refusal } from '../refusal.ts';
import { checkCharacters, decodeUtf8 } from '../../report/reading/lines/source-text.ts';
import { ReportSyntaxError, showText } from '../../report/report-error.ts';
import { readFile } from 'node:fs/promises';

/**
 * Reads a text file, named from the report's folder. Throws a Refusal with the file's name when there is none (`missing`
 * says what to do), and with file and line when it is not UTF-8.
 */
export async function readText(root: URL, file: string, missing: string): Promise<string> {
  const bytes = await readFile(new URL(file, root)).catch(() => {
    throw new Refusal(`${file}: found no such file.`, missing);
  });
  try {
    return decodeUtf8(bytes);
  } catch (error) {
    if (!(error instanceof ReportSyntaxError)) throw error;
    throw new Refusal(`${file}:${error.line}: ${error.problem}`, error.hint);
  }
}

/**
 * Reads a YAML file of `content/`, named from the report's folder. Throws a Refusal with the file's name when there
 * is none (`missing` says what to do), and with file and line when it is no UTF-8, holds a character that nobody sees, is no
 * YAML, or has aliases that cannot be followed.
 */
export async function readYaml(root: URL, file: string, missing: string): Promise<unknown> {
  return parseYaml(file, await readText(root, file, missing));
}

/**
 * Reads the YAML between two lines of three hyphens at the head of a file. Throws a Refusal as `readYaml` does, and where
 * there is no such head.
 */
export async function readFrontMatter(root: URL, file: string, missing: string): Promise<unknown> {
  const lines = (await readText(root, file, missing)).replace(/^\u{FEFF}/u, '').split(/\r?\n/);
  const first = Math.max(
    0,
    lines.findIndex((line) => line.trim() !== ''),
  );
  const end = lines.findIndex((line, index) => index > first && isFence(line));
  if (isFence(lines[first]) && end >= 0) {
    // The first fence would be a mark of YAML's own. An empty line in its place keeps the numbers of those below.
    return parseYaml(file, lines.slice(0, end).with(first, '').join('\n'));
  }
  throw new Refusal(
    `${file}:${first + 1}: found ${showText(lines[first] ?? '')}, expected the keys of the page between two lines of three hyphens.`,
    'Write "---" above and below the keys, at the head of the file.',
  );
}

function isFence(line: string | undefined): boolean {
  return line?.trimEnd() === '---';
}

function parseYaml(file: string, text: string): unknown {
  refuseCharacters(file, text);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  // What the library only warns of, a tag or a version that it does not know, it reads as something else.
  const [mistake] = [...document.errors, ...document.warnings];
  if (mistake) {
    throw new Refusal(
      `${file}:${lines.linePos(mistake.pos[0]).line}: found no valid YAML: ${mistake.message.replace(/\.$/, '')}.`,
      'Look for a missing quotation mark, colon or indent at that line or the one above.',
    );
  }
  try {
    return document.toJS();
  } catch (error) {
    // The library's word for an alias without its anchor, and for aliases of aliases without end.
    if (!(error instanceof ReferenceError)) throw error;
    const line = text.split('\n').findIndex((one) => ALIAS.test(one)) + 1;
    throw new Refusal(
      `${file}:${line}: found aliases that cannot be followed: ${error.message}.`,
      'Write the words out in each place: what is declared needs no alias (*name).',
    );
  }
}

const ALIAS = /(?:^|[\s,:[{-])\*[^\s,*]/;

function refuseCharacters(file: string, text: string): void {
  for (const [index, line] of text
    .replace(/^\u{FEFF}/u, '')
    .split(/\r?\n/)
    .entries()) {
    try {
      checkCharacters(index + 1, line);
    } catch (error) {
      if (!(error instanceof ReportSyntaxError)) throw error;
      throw new Refusal(`${file}:${error.line}: ${error.problem}`, error.hint);
    }
  }
}
