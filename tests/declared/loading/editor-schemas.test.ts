import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  makeEditorSchemas,
  schemaLine,
  writeEditorSchemas,
} from '../../../src/declared/loading/editor-schemas';

const read = (path: string) => readFileSync(join('content', path), 'utf8');
const files = readdirSync('content').filter((name) => name.endsWith('.yaml'));
const schemas = makeEditorSchemas();

/** What an editor would underline in a file: the place and message of each fault. */
function underlined(file: string, text: string): readonly string[] {
  const schema = z.fromJSONSchema(schemas.get(file) as Parameters<typeof z.fromJSONSchema>[0]);
  const { error } = schema.safeParse(parse(text));
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('the schemas for editors', () => {
  it.each(files)('find nothing to underline in %s, which names its own in the first line', (file) => {
    expect(read(file).startsWith(schemaLine(file))).toBe(true);
    expect(underlined(file, read(file))).toEqual([]);
  });

  it('find nothing in the front matter of sections', () => {
    for (const name of readdirSync('content/sections')) {
      const [, matter = ''] = read(`sections/${name}`).split('---\n');
      expect(matter.startsWith(schemaLine('sections.mdx', '../schemas'))).toBe(true);
      expect(underlined('sections.mdx', matter)).toEqual([]);
    }
  });

  it('underline a key that is misspelt, missing, or of another kind', () => {
    const text = read('topics.yaml');
    expect(underlined('topics.yaml', text.replace('words:', 'wrods:'))).not.toEqual([]);
    expect(underlined('topics.yaml', text.replace(/^ {2}title: .*\n/m, ''))).not.toEqual([]);
    expect(underlined('pages.yaml', 'paragraph: { 1: four }')).not.toEqual([]);
    expect(underlined('report.yaml', `${read('report.yaml')}\nlicense: none\n`)).not.toEqual([]);
  });

  it('are those of the examples in the README beside the files, one for each', () => {
    const parts = read('README.md')
      .split(/^## /m)
      .slice(1)
      .map((part) => [part.split('\n')[0] ?? '', /```yaml\n(.*?)```/s.exec(part)?.[1]] as const);
    const examples = new Map(parts.map(([name, text]) => [name.replace(/\/$/, '.mdx'), text]));
    examples.delete('permalinks.txt');
    expect([...examples.keys()].sort()).toEqual([...schemas.keys()].sort());
    for (const [file, text = '- none'] of examples)
      expect([file, underlined(file, text)]).toEqual([file, []]);
  });

  it('stand beside the files as they are written', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'schemas-'));
    try {
      await writeEditorSchemas(pathToFileURL(`${folder}/`));
      const names = readdirSync(join(folder, 'content/schemas'));
      expect(names.sort()).toEqual(readdirSync('content/schemas').sort());
      for (const name of names)
        expect(readFileSync(join(folder, 'content/schemas', name), 'utf8')).toBe(read(`schemas/${name}`));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
