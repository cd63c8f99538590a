import { z } from 'astro/zod';

/** The two fields of evidence, for schemas to spread: the paragraph by number, and its words to the letter. */
export const evidenceFields = {
  paragraph: z.number().int().positive().describe('The number of the paragraph that the words stand in.'),
  quote: z.string().min(1).describe('Words of that paragraph, copied to the letter.'),
};
