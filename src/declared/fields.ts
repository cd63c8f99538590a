import { z } from 'astro/zod';

/** The type of what a schema reads, readonly throughout. */
export type Entry<Schema extends z.ZodType> = DeepReadonly<z.infer<Schema>>;

type DeepReadonly<Value> = { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> };

/** An id that is part of an address: small letters and digits, parts joined by hyphens. */
export const entryId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'expected small letters and digits joined by hyphens: opening-hours.',
});

/** Words that are not blank, without the spaces around them. */
export const words = z.string().trim().min(1);

/** The number of a paragraph or an action as printed; digits alone need no quotation marks: 61, '1.10'. */
export const unitLabel = z
  .union([z.string().min(1), z.int().min(1)], { error: 'expected a number as printed: 61' })
  .transform(String);

/** The fields that quote the report. */
export const quoted = {
  quote: z
    .string()
    .min(1)
    .describe(
      'Whole sentences of the unit, to the letter; or a part, with "… " before it or " …" behind it where its sentence goes on.',
    ),
  leftOut: z
    .string()
    .min(1)
    .optional()
    .describe('Why limiting words outside the quotation, such as "in some cases", do not limit those in it.'),
};

/** The fields of evidence: where, and which words. */
export const quotation = {
  paragraph: unitLabel.describe('The number of the paragraph that holds the words.'),
  ...quoted,
};
