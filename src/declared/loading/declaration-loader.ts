import { existsSync } from 'node:fs';
import { Refusal } from '../refusal';
import type { Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { type EntryFault, faultsError } from '../evidence/entry-fault';
import type { Report } from '../../report/model';
import { readReport } from './read-report';
import { readYaml } from './read-yaml';
import { reportFolder } from './report-folder';
import { syncOnChange } from './sync-on-change';

/** A file of `content/` that declares entries by name, and how they are proved. */
export interface Declaration<Entry> {
  /** The file, from the report's folder: content/glossary.yaml. */
  readonly file: string;
  /** Whether there need be no such file: then nothing is declared. */
  readonly optional?: true;
  readonly schema: z.ZodType<Entry>;
  /** Makes what the schema reads of a name and what stands below it. */
  readonly entry: (name: string, value: unknown) => unknown;
  /** Everything in which the entries disagree with the report. */
  readonly check: (report: Report, entries: readonly Entry[]) => readonly EntryFault[];
}

/**
 * Reads declared entries in the order of their file, by name. Throws a Refusal that lists every entry which its
 * schema refuses, or else every entry which disagrees with the report.
 */
export async function readDeclaration<Entry>(
  root: URL,
  { file, optional, schema, entry, check }: Declaration<Entry>,
): Promise<ReadonlyMap<string, Entry>> {
  const values = optional && !existsSync(new URL(file, root)) ? {} : await readNamed(root, file);
  const entries = new Map<string, Entry>();
  const faults: EntryFault[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (isFields(value) && 'id' in value) faults.push({ entry: name, ...OWN_ID });
    const result = schema.safeParse(entry(name, value));
    if (result.success) entries.set(name, result.data);
    else
      faults.push(
        ...result.error.issues.map(({ path, message }) => ({
          entry: name,
          problem: `${path.join('.') || 'the entry'}: ${message}.`.replace(/\.\.$/, '.'),
          hint: 'src/declared describes every field.',
        })),
      );
  }
  if (faults.length === 0) faults.push(...check(await readReport(root), [...entries.values()]));
  if (faults.length === 0) return entries;
  const { message, hint } = faultsError(file, faults);
  throw new Refusal(message, hint);
}

/** The fields below a name with that name as their id. What is no list of fields stays as it is, to be refused as such. */
export function withId(id: string, value: unknown): unknown {
  return isFields(value) ? { ...value, id } : value;
}

/** Loads declared entries as a collection. */
export function declarationLoader<Entry extends object>(declaration: Declaration<Entry>) {
  return {
    name: 'declaration-loader',
    load: async (context) => {
      const { config, store } = context;
      const sync = async () => {
        const entries = await readDeclaration(reportFolder(config.root), declaration);
        store.clear();
        for (const [id, data] of entries) store.set({ id, data: Object.fromEntries(Object.entries(data)) });
      };
      await sync();
      syncOnChange(context, [declaration.file], sync);
    },
  } satisfies Loader;
}

const OWN_ID = {
  problem: 'found a field "id", expected none: the name above the fields is the id.',
  hint: 'Delete the field, or change the name.',
};

function isFields(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function readNamed(root: URL, file: string): Promise<object> {
  const values = (await readYaml(root, file, 'Create it, even if it is empty.')) ?? {};
  if (isFields(values)) return values;
  throw new Refusal(
    `${file}: found no names, expected one name for every entry.`,
    'Write each as `name:` with its fields below.',
  );
}
