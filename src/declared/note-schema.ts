import { z } from 'astro/zod';
import type { Note } from './note';
import { entryId, quotation, quoted, unitNumber } from './fields-schema';

const place = z.union([
  z.strictObject(quotation),
  z.strictObject({
    action: unitNumber.describe('The number of the action that holds the words.'),
    ...quoted,
  }),
]);

const id = entryId.describe('A name of its own, for messages.');
const text = z.string().min(1).describe('What this site says beside the words.');

/** One note beside the text. */
export const noteSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('as-in-source').describe('Words that look like a mistake and stand so in the source.'),
    id,
    places: z.tuple([place]).describe('Where the words stand.'),
    text,
  }),
  z.strictObject({
    kind: z.enum(['two-figures', 'same-words']).describe('Two places that are best read together.'),
    id,
    places: z.tuple([place, place]).describe('Both places; the note stands beside each.'),
    text,
  }),
]) satisfies z.ZodType<Note>;
