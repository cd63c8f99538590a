import { z } from 'astro/zod';

/** What `content/report.yaml` says of the report as a publication: names and facts that its text does not state. */
export const publicationSchema = z.strictObject({
  seed: z.string().describe('The source text, from the folder of the report: seeds/report.txt'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('The checksum of the source text, in lower-case hexadecimal'),
  name: z.string().describe("The site's name: Anytown child protection inspection"),
  place: z.string().describe('Where the report is about, in a word or two: Anytown'),
  overall: z
    .string()
    .optional()
    .describe('The area of the record of findings that judges everything as a whole, as printed there'),
  publisher: z.string().describe('Who published the report, as it is commonly called'),
  summary: z.string().describe('One sentence for search engines and link previews'),
  overviewFigures: z
    .array(z.array(z.string()).min(1).max(2).readonly())
    .readonly()
    .describe('Statistics on the overview by id: one alone, or an earlier and a later one'),
  searchExamples: z.array(z.string()).readonly().describe('Queries to try, as a reader would type them'),
});

/** The publication, as the pages get it. */
export type Publication = z.infer<typeof publicationSchema>;
