import { z } from 'astro/zod';

/** An id that is part of an address: small letters and digits, parts joined by hyphens. */
export const entryId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'Expected small letters and digits joined by hyphens: opening-hours.',
});

/** The number of a paragraph or an action, from 1. */
export const unitNumber = z.int().min(1);

/** The words that prove a claim, to the letter. */
export const quote = z.string().min(1).describe('Words that stand in the unit, to the letter.');

/** The two fields of evidence: where, and which words. */
export const quotation = {
  paragraph: unitNumber.describe('The number of the paragraph that holds the words.'),
  quote,
};
