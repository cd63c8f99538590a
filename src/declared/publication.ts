import { z } from 'astro/zod';
import type { Report } from '../report/model';
import { findRecord } from '../report/units';
import type { EntryFault } from './evidence/entry-fault';
import { unknownEntry } from './evidence/unknown-entry';
import type { Entry } from './fields';
import type { Statistic } from './statistic';

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
export type Publication = Entry<typeof publicationSchema>;

/** Everything in which the publication names what is not there: an overall judgement, a figure of the overview. */
export function checkPublication(
  report: Report,
  { overall, overviewFigures }: Publication,
  { statistics }: { readonly statistics: readonly Statistic[] },
): readonly EntryFault[] {
  const areas = findRecord(report).judgements.map(({ area }) => area);
  const known = new Set(statistics.map(({ id }) => id));
  return [
    ...(overall === undefined || areas.includes(overall)
      ? []
      : [
          {
            entry: 'overall',
            problem: `found the area "${overall}", expected one of the record of findings: ${areas.map((area) => `"${area}"`).join(', ')}.`,
            hint: 'Write the area as the record prints it, or leave the key out when no judgement is of everything.',
          },
        ]),
    ...overviewFigures
      .flat()
      .filter((id) => !known.has(id))
      .map((id) => ({ entry: 'overviewFigures', ...unknownEntry('statistic', id, statistics) })),
  ];
}
