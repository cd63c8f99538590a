import { parse, YAMLParseError } from 'yaml';
import { Refusal } from '../refusal';
import { readText } from './read-text';

/**
 * Reads a YAML file of `content/`, named from the report's folder. Throws a Refusal with the file's name when there
 * is none (`missing` says what to do) or when its aliases cannot be followed, and with file and line when it is no UTF-8
 * or no YAML.
 */
export async function readYaml(root: URL, file: string, missing: string): Promise<unknown> {
  const text = await readText(root, file, missing);
  try {
    return parse(text, { prettyErrors: true });
  } catch (error) {
    // The library's word for an alias without its anchor, and for aliases of aliases without end.
    if (error instanceof ReferenceError) {
      throw new Refusal(
        `${file}: found aliases that cannot be followed: ${error.message}.`,
        'Write the words out in each place: what is declared needs no alias (*name).',
      );
    }
    if (!(error instanceof YAMLParseError)) throw error;
    const [problem = ''] = error.message.split(/ at line \d+/);
    const line = error.linePos?.[0].line ?? 1;
    throw new Refusal(
      `${file}:${line}: found no valid YAML: ${problem}.`,
      'Look for a missing quotation mark, colon or indent at that line or the one above.',
    );
  }
}
