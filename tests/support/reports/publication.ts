import { type Publication, publicationSchema } from '../../../src/declared/publication.ts';

/** A publication of which nothing is declared but these fields. */
export function publicationOf(fields: Partial<Publication> = {}): Publication {
  const asks = { one: 'action', many: 'actions', required: false, headings: [] };
  const declared = publicationSchema.parse({ seed: 'seeds/report.txt', sha256: '0'.repeat(64), ...fields });
  return { ...declared, asks: declared.asks ?? asks };
}
