import type { z } from 'astro/zod';
import { showText } from '../../report/report-error.ts';

/**
 * Everything in which declared fields are not as their schema has them, a clause a field: which, what was found, what was
 * expected. `whole` names what holds the fields ("the entry").
 */
export function describeMistakes(error: z.ZodError, fields: unknown, whole: string): readonly string[] {
  return error.issues.flatMap((issue) => {
    const where = issue.path.join('.') || whole;
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => `${where}: found a field ${showText(key)}, expected none of this name`);
    return [`${where}: found ${show(valueAt(fields, issue.path))}, ${expectation(issue.message)}`];
  });
}

function valueAt(fields: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value === null || value === undefined ? undefined : Reflect.get(Object(value), key)),
    fields,
  );
}

function show(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return showText(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' ? 'fields' : String(value);
}

/** The schema's own words, without what it says of the value that was found. */
function expectation(message: string): string {
  const words = message
    .replace(/^.*?\b(?=expected )/i, '')
    .replace(/, received \w+$/, '')
    .replace(/\.$/, '');
  return words.replace(/^Expected/, 'expected');
}
