import { readFile } from 'node:fs/promises';
import { AstroError } from 'astro/errors';
import { parse, YAMLParseError } from 'yaml';

/**
 * Reads a YAML file of `content/`, named from the project root. Throws an AstroError with the file's name when there
 * is none (`missing` says what to do) and with file and line when it is no YAML.
 */
export async function readYaml(root: URL, file: string, missing: string): Promise<unknown> {
  const text = await readFile(new URL(file, root), 'utf8').catch(() => {
    throw new AstroError(`${file}: found no such file.`, missing);
  });
  try {
    return parse(text, { prettyErrors: true });
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
