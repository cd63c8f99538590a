import { existsSync } from 'node:fs';
import type { Report } from '../../report/model.ts';
import { type EntryMistake, mistakesError } from '../evidence/entry-mistake.ts';
import { Refusal } from '../refusal.ts';
import { type Claim, type Claims, type Kind, type KindName, kinds } from './kinds.ts';
import { readText, readYaml } from './read-file.ts';
import { describeMistakes } from './schema-mistakes.ts';

/**
 * Reads and proves all that `content/` claims of a report. Throws a Refusal that lists every entry of a file which its
 * schema refuses, or else every entry of the first file which disagrees with the report.
 */
export async function readClaims(root: URL, report: Report): Promise<Claims> {
  const names = Object.keys(kinds) as KindName[];
  const read: Partial<Record<KindName, readonly object[]>> = {};
  for (const name of names) read[name] = await readKind(root, kinds[name]);
  const claims = read as Claims;
  for (const name of names) await prove(root, name, report, claims);
  return claims;
}

async function readKind(root: URL, kind: Omit<Kind<object>, 'check'>): Promise<readonly object[]> {
  const file = `content/${kind.file}`;
  const named = existsSync(new URL(file, root)) ? await readNamed(root, file) : {};
  const { claims, mistakes } = readEntries(named, kind);
  await refuse(root, file, mistakes);
  return claims;
}

async function prove<Name extends KindName>(
  root: URL,
  name: Name,
  report: Report,
  claims: Claims,
): Promise<void> {
  const { file, check }: Kind<Claim<Name>> = kinds[name];
  await refuse(root, `content/${file}`, check(report, claims[name], claims));
}

/** Stops the build with all mistakes of a file, when there are any, each with the line of its entry. */
export async function refuse(root: URL, file: string, mistakes: readonly EntryMistake[]): Promise<void> {
  if (mistakes.length === 0) return;
  const lines = (await readText(root, file, 'Put it back.')).split('\n');
  const lineOf = (entry: string) => {
    const index = lines.findIndex((line) => /^(["']?)(.*?)\1\s*:(?:\s|$)/.exec(line)?.[2] === entry);
    return index === -1 ? undefined : index + 1;
  };
  const { message, hint } = mistakesError(file, mistakes, lineOf);
  throw new Refusal(message, hint);
}

/** Reads the entries of one file, given by their names. A mistake for each field that the schema refuses. */
export function readEntries(
  named: object,
  { schema, fields = withId }: Pick<Kind<object>, 'schema' | 'fields'>,
) {
  const claims: object[] = [];
  const mistakes: EntryMistake[] = [];
  for (const [entry, value] of Object.entries(named)) {
    if (isFields(value) && 'id' in value) mistakes.push({ entry, ...OWN_ID });
    const given = fields(entry, value);
    const result = schema.safeParse(given);
    if (result.success) claims.push(result.data);
    else
      mistakes.push(
        ...describeMistakes(result.error, given, 'the entry').map((mistake) => ({
          entry,
          problem: `${mistake}.`,
          hint: 'src/declared describes every field.',
        })),
      );
  }
  return { claims, mistakes };
}

/** The fields below a name with that name as their id. What is no list of fields stays as it is, to be refused as such. */
function withId(id: string, value: unknown): unknown {
  return isFields(value) ? { ...value, id } : value;
}

const OWN_ID = {
  problem: 'found a field "id", expected none: the name above the fields is the id.',
  hint: 'Delete the field, or change the name.',
};

function isFields(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function readNamed(root: URL, file: string): Promise<object> {
  const values = (await readYaml(root, file, 'Put it back.')) ?? {};
  if (isFields(values)) return values;
  throw new Refusal(
    `${file}: found no names, expected one name for every entry.`,
    'Write each as `name:` with its fields below.',
  );
}
