import { z } from 'astro/zod';
import type { FaultKind } from '../report/faults.ts';
import type { Holding, ReadingOptions } from '../report/reading-options.ts';
import { type Entry, words } from './fields.ts';

const HOLDINGS = [
  'contents',
  'dates',
  'copyright',
  'licence',
  'scale',
  'record',
  'asks',
  'prose',
  'lists',
  'tables',
  'quotations',
  'notes',
] as const satisfies readonly Holding[];

const FAULTS = [
  'missing-label',
  'label-without-dot',
  'label-twice',
  'running-text',
  'heading-without-mark',
  'entry-without-heading',
  'note-without-mark',
  'mark-without-note',
] as const satisfies readonly FaultKind[];

const asks = z.strictObject({
  one: words.describe('What the report calls one thing that it asks for: recommendation'),
  many: words.describe('And several: recommendations'),
  required: z.boolean().default(false).describe('Whether they are demands, and not advice'),
  headings: z.array(words).default([]).describe('The headings below which it asks, where they do not say so'),
});

const line = z.int().min(1);

/** What an editor says of a text whose structure does not tell it, as fields of `content/report.yaml`. */
export const readingFields = {
  asks: asks.optional().describe('What the report asks for; else what the heading above it says'),
  holds: z
    .array(z.enum(HOLDINGS))
    .optional()
    .describe(
      'All that the text has beside headings and numbered paragraphs: anything else in it is refused',
    ),
  accepted: z
    .array(z.strictObject({ line, fault: z.enum(FAULTS) }))
    .default([])
    .describe('Faults that the published report really has, each at its line in the source'),
  series: z
    .array(z.strictObject({ heading: words, word: words }))
    .default([])
    .describe('Headings below which numbers begin again, and what is counted: conclusion'),
  grades: z
    .array(words)
    .optional()
    .describe('The words of the grades, best first, where no table gives them'),
  lines: z
    .strictObject({ dates: line.optional(), published: line.optional(), licence: line.optional() })
    .default({})
    .describe('Lines of the source that state a fact which their words do not give away'),
  pages: z
    .int()
    .min(1)
    .default(1)
    .describe('The level of headings that have a page each, where content/sections declares none'),
};

/** How the text of a report is read, as far as that is declared. */
export function readingOptions({
  holds,
  accepted,
  series,
  grades,
  lines,
  asks: asked,
}: Entry<z.ZodObject<typeof readingFields>>): ReadingOptions {
  return {
    holds,
    accepted,
    series,
    grades,
    lines,
    asks: asked && { word: asked.one, headings: asked.headings },
  };
}
