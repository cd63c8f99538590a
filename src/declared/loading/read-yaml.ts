import { Refusal } from '../refusal';
import { parse, YAMLParseError } from 'yaml';
import { readText } from './read-text';

/** The files parsed last: several loaders read the same one, and in development it changes between. */
const parsed = new Map<string, { readonly text: string; readonly value: unknown }>();

/**
 * Reads a YAML file of `content/`, named from the report's folder. Throws a Refusal with the file's name when there
 * is none (`missing` says what to do) and with file and line when it is no UTF-8 or no YAML.
 */
export async function readYaml(root: URL, file: string, missing: string): Promise<unknown> {
  const text = await readText(root, file, missing);
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
    throw new Refusal(
      `${file}:${line}: found no valid YAML: ${problem}.`,
      'Look for a missing quotation mark, colon or indent at that line or the one above.',
    );
  }
}
