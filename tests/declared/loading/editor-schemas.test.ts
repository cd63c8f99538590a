import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeEditorSchemas, writeEditorSchemas } from '../../../src/declared/loading/editor-schemas.ts';
import { ferriesFolder } from '../../support/reports/ferries.ts';

const read = (path: string) => readFileSync(new URL(`content/${path}`, ferriesFolder), 'utf8');
const schemas = makeEditorSchemas();

/** What an editor would underline in a file: the place and message of each fault. */
function underlined(file: string, text: string): readonly string[] {
  const schema = z.fromJSONSchema(schemas.get(file) as Parameters<typeof z.fromJSONSchema>[0]);
  const { error } = schema.safeParse(parse(text));
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('the schemas for editors', () => {
  it('find nothing to underline in the files of a report that the build accepts', () => {
    for (const file of readdirSync(new URL('content', ferriesFolder)).filter((name) =>
      name.endsWith('.yaml'),
    ))
      expect([file, underlined(file, read(file))]).toEqual([file, []]);
    for (const name of readdirSync(new URL('content/sections', ferriesFolder))) {
      const [, matter = ''] = read(`sections/${name}`).split('---\n');
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
    const parts = readFileSync('content/README.md', 'utf8')
      .split(/^## /m)
      .slice(1)
      .map((part) => [part.split('\n')[0] ?? '', /```yaml\n(.*?)```/s.exec(part)?.[1]] as const);
    const examples = new Map(parts.map(([name, text]) => [name.replace(/\/$/, '.mdx'), text]));
    examples.delete('permalinks.txt');
    expect([...examples.keys()].sort()).toEqual([...schemas.keys()].sort());
    for (const [file, text = '- none'] of examples)
      expect([file, underlined(file, text)]).toEqual([file, []]);
  });

  it('stand beside the files of a report once they are written, and give nothing to write again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'schemas-'));
    const at = join(folder, 'content/schemas');
    const list = () => readdirSync(at).map((name) => [name, readFileSync(join(at, name), 'utf8')]);
    try {
      await writeEditorSchemas(pathToFileURL(`${folder}/`));
      const written = list();
      expect(written.map(([name = '']) => name.replace('.json', '')).sort()).toEqual(
        [...schemas.keys()].map((file) => file.replace(/\.\w+$/, '')).sort(),
      );
      for (const [, text = ''] of written) expect(JSON.parse(text)).toHaveProperty('$schema');
      await writeEditorSchemas(pathToFileURL(`${folder}/`));
      expect(list()).toEqual(written);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
