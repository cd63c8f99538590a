import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { entryId } from '../fields.ts';
import { publicationSchema } from '../publication.ts';
import { sectionSchema } from '../section.ts';
import { sourcePagesSchema } from '../source-pages.ts';
import { type Kind, kinds } from './kinds.ts';

const FOLDER = 'content/schemas/';

/**
 * The JSON Schema of every file of `content/`, by the file's name. A text editor completes and checks a file by the
 * schema that its first line names. What depends on the report's text, such as a quotation, only the build checks.
 */
export function makeEditorSchemas(): ReadonlyMap<string, object> {
  return new Map<string, object>([
    ['report.yaml', toJson(publicationSchema)],
    ['pages.yaml', toJson(sourcePagesSchema)],
    ['sections.mdx', toJson(sectionSchema)],
    ...Object.values(kinds).map((kind) => [kind.file, describeEntries(kind)] as const),
  ]);
}

/**
 * Writes the schemas into the `content/schemas` of a report's folder; files that say the same already are left as
 * they are.
 */
export async function writeEditorSchemas(root: URL): Promise<void> {
  await mkdir(new URL(FOLDER, root), { recursive: true });
  for (const [file, schema] of makeEditorSchemas()) {
    const path = new URL(`${FOLDER}${file.replace(/\.\w+$/, '.json')}`, root);
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    if ((await readFile(path, 'utf8').catch(() => '')) !== text) await writeFile(path, text);
  }
}

/**
 * The first line of a file of `content/`, by which a text editor finds the schema; `folder` is the way from the file
 * to the schemas.
 */
export function schemaLine(file: string, folder = './schemas'): string {
  return `# yaml-language-server: $schema=${folder}/${file.replace(/\.\w+$/, '.json')}\n`;
}

/** A file of entries below their names; a file may hold comments alone. */
function describeEntries({ schema, below }: Pick<Kind<object>, 'schema' | 'below'>): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: ['object', 'null'],
    ...(below === undefined && { propertyNames: bare(entryId) }),
    additionalProperties: bare(below ?? schema),
  };
}

function bare(schema: z.ZodType): object {
  const { $schema: _, ...json } = toJson(schema);
  return json;
}

// As an editor writes it: defaults may be left out, and the name above the fields is the id.
function toJson(schema: z.ZodType): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
      delete jsonSchema.properties?.['id'];
      const required = jsonSchema.required?.filter((name) => name !== 'id');
      if (required) jsonSchema.required = required;
    },
  });
}
