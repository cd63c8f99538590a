import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { parse } from 'yaml';

/** Reads a file of `content/` as the build does: every entry through its schema. */
export function readContent<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema>[] {
  const entries: unknown[] = parse(readFileSync(new URL(`../../content/${file}`, import.meta.url), 'utf8'));
  return entries.map((entry) => schema.parse(entry));
}
