import { readFileSync } from 'node:fs';
import { SEED_FILE } from './real-report.ts';

/** What the source text says, in its order: the expectation that built pages are held against. */
export type SeedUnit =
  | { readonly kind: 'heading' | 'deadline' | 'row'; readonly words: string }
  | { readonly kind: 'paragraph'; readonly number: number; readonly words: string }
  | { readonly kind: 'action'; readonly number: number; readonly words: string };

/** The source text, byte for byte. */
export const SEED = readFileSync(SEED_FILE, 'utf8');

/** The source text from its second title on, below which the numbered paragraphs stand. */
const BODY = SEED.slice(SEED.indexOf('\n# Inspection', SEED.indexOf('## Contents')));

const NOT_PRINTED = /^(# .*|---|This page is intentionally left blank)?$/;

/**
 * Reads the body of the source in the plainest way that works for this one text, and on purpose with none of the
 * site's own code. A row's words are its cells between single spaces.
 */
export const SEED_UNITS: readonly SeedUnit[] = readUnits();

/** The words of all paragraphs, in order. */
export const SEED_PARAGRAPHS = SEED_UNITS.filter((unit) => unit.kind === 'paragraph');

/** The words of all actions, in order. */
export const SEED_ACTIONS = SEED_UNITS.filter((unit) => unit.kind === 'action');

/** The cover's lines as words: everything before the list of contents. */
export const SEED_COVER: readonly string[] = SEED.slice(0, SEED.indexOf('## Contents'))
  .split('\n')
  .map((line) => plain(line.replace(/^# /, '')))
  .filter((line) => line !== '' && line !== '---');

function readUnits(): readonly SeedUnit[] {
  const units: SeedUnit[] = [];
  for (const line of BODY.split('\n').map((text) => text.replace(/ +$/, ''))) {
    if (NOT_PRINTED.test(line)) continue;
    const unit = readUnit(line, units.filter(({ kind }) => kind === 'action').length + 1);
    if (unit) units.push(unit);
    else units.push(continueUnit(units.pop(), line));
  }
  return units;
}

function readUnit(line: string, action: number): SeedUnit | undefined {
  const words = plain(line);
  const [, number, paragraph] = /^(\d+)\. (.*)$/.exec(words) ?? [];
  if (number && paragraph) return { kind: 'paragraph', number: Number(number), words: paragraph };
  if (words.startsWith('- ')) return { kind: 'action', number: action, words: words.slice(2) };
  if (line.includes('\t')) return { kind: 'row', words: words.replaceAll('\t', ' ').trim() };
  if (/^(#|\*\*.*:\*\*$)/.test(line)) {
    const heading = words.replace(/^#+ /, '');
    return { kind: heading.endsWith(':') ? 'deadline' : 'heading', words: heading };
  }
  return undefined;
}

function continueUnit(unit: SeedUnit | undefined, line: string): SeedUnit {
  if (unit?.kind !== 'paragraph') throw new Error(`nothing to continue at: ${line}`);
  return { ...unit, words: `${unit.words} ${plain(line)}` };
}

/** A line without its marks: bold, and links, of which the words stay. */
function plain(line: string): string {
  return line
    .replaceAll('**', '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/ +$/, '');
}
