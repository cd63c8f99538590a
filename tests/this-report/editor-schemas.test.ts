import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { schemaLine, writeEditorSchemas } from '../../src/declared/loading/editor-schemas.ts';

const read = (path: string) => readFileSync(join('content', path), 'utf8');

describe('the files of content', () => {
  it('name the schema that editors check them by in the first line', () => {
    for (const file of readdirSync('content').filter((name) => name.endsWith('.yaml')))
      expect(read(file).startsWith(schemaLine(file)), file).toBe(true);
    for (const name of readdirSync('content/sections')) {
      const [, matter = ''] = read(`sections/${name}`).split('---\n');
      expect(matter.startsWith(schemaLine('sections.mdx', '../schemas')), name).toBe(true);
    }
  });

  it('have the schemas beside them that a build would write', async () => {
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
