import { readFile } from 'node:fs/promises';
import { AstroError } from 'astro/errors';
import { parse, YAMLParseError } from 'yaml';

/** The files parsed last: several loaders read the same one, and in development it changes between. */
const parsed = new Map<string, { readonly text: string; readonly value: unknown }>();

/**
 * Reads a YAML file of `content/`, named from the project root. Throws an AstroError with the file's name when there
 * is none (`missing` says what to do) and with file and line when it is no YAML.
 */
export async function readYaml(root: URL, file: string, missing: string): Promise<unknown> {
  const text = await readFile(new URL(file, root), 'utf8').catch(() => {
    throw new AstroError(`${file}: found no such file.`, missing);
  });
  const known = parsed.get(file);
  if (known?.text === text) return known.value;
  try {
    const value: unknown = parse(text, { prettyErrors: true });
    parsed.set(file, { text, value });
    return value;
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const [problem = ''] = error.message.split(/ at line \d+/);
    const line = error.linePos?.[0].line ?? 1;
    throw new AstroError(
      `${file}:${line}: found no valid YAML: ${problem}.`,
      'Look for a missing quotation mark, colon or indent at that line or the one above.',
    );
  }
}
