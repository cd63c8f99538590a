import { z } from 'astro/zod';
import type { Report } from '../report/model.ts';
import { isoDay } from '../report/dates.ts';
import { listJudgements } from '../report/grades.ts';
import type { Chart } from './chart.ts';
import { type EntryMistake, unknownEntry } from './evidence/entry-mistake.ts';
import { type Entry, words } from './fields.ts';
import { readingFields } from './reading-fields.ts';

/** How the text may be used, as far as the text does not say so itself. */
const licence = z.strictObject({
  name: words.optional().describe('What the licence is called: Open Government Licence v3.0'),
  statement: words.optional().describe('The words that grant it, where the reader does not find them'),
  address: z
    .url({ error: 'expected a web address' })
    .optional()
    .describe('Where the licence itself can be read'),
  use: words
    .optional()
    .describe('How this site uses the text, after “reproduced”: without adaptation, for research'),
  note: words.optional().describe('A sentence on how this site keeps the conditions of the licence'),
});

const site = z.strictObject({
  runBy: words.optional().describe('Who runs this copy of the site'),
  contact: words.optional().describe('Where to write to them: an e-mail or web address'),
  independent: z
    .boolean()
    .default(false)
    .describe('Whether they have nothing to do with those who wrote the report or whom it is about'),
});

/** What `content/report.yaml` says of the report as a publication: names and facts that its text does not state. */
export const publicationSchema = z.strictObject({
  seed: z
    .string()
    // What lies outside is nobody's report, and a refusal would print lines of it.
    .refine((path) => !/^[/\\]|^\w+:|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(path), {
      error: 'expected a file in the folder of the report',
    })
    .optional()
    .describe(
      'The source text, from the folder of the report: seeds/report.txt; else the only file of seeds/',
    ),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: 'expected 64 hexadecimal digits in lower case' })
    .describe('The checksum of the source text, in lower-case hexadecimal'),
  name: words.optional().describe("The site's name: Anytown child protection inspection; else the title"),
  kind: words.default('report').describe('What kind of publication the report is: inspection report'),
  occasion: words.optional().describe('What its writers did, where it has a name: inspection; else the kind'),
  found: words
    .default('was found')
    .describe('Who found what it says, after “what” and before “in 2013”: inspectors found'),
  ...readingFields,
  language: z
    .string()
    .regex(/^en(-[A-Z]{2})?$/, {
      error: 'expected English, such as en-GB or en: the site reads and says no other',
    })
    .default('en-GB')
    .describe('The language of the report'),
  place: words.optional().describe('Where the report is about, in a word or two: Anytown'),
  overall: z
    .string()
    .optional()
    .describe('The area of the record of findings that judges everything as a whole, as printed there'),
  publisher: words.optional().describe('Who published the report, as it is commonly called'),
  published: z.iso
    .date({ error: 'expected a day as ISO 8601: 2013-05-28' })
    .optional()
    .describe('The day of publication, where it is known and the text does not say it: 2013-05-28'),
  licence: licence.default({}),
  site: site.default({ independent: false }),
  summary: words.optional().describe('One sentence for search engines and link previews'),
  overviewCharts: z
    .array(z.string())
    .readonly()
    .default([])
    .describe('The charts that the overview shows small, by id'),
  searchExamples: z
    .array(z.string())
    .readonly()
    .default([])
    .describe('Queries to try, as a reader would type them'),
});

/** The publication as it is declared. */
export type DeclaredPublication = Entry<typeof publicationSchema>;

/** The publication, as the pages get it. */
export interface Publication extends DeclaredPublication {
  readonly asks: NonNullable<DeclaredPublication['asks']>;
}

/** Completes what is declared by what the report says itself: its day of publication, its word for what it asks for. */
export function completePublication(declared: DeclaredPublication, { roles }: Report): Publication {
  const day = roles.published && isoDay(roles.published.day);
  const word = roles.asks?.word ?? 'action';
  return {
    ...declared,
    published: declared.published ?? day ?? undefined,
    asks: declared.asks ?? { one: word, many: `${word}s`, required: false, headings: [] },
  };
}

/** Everything in which the publication names what is not there: an overall judgement, a chart of the overview. */
export function checkPublication(
  report: Report,
  { overall, overviewCharts }: Publication,
  { charts }: { readonly charts: readonly Chart[] },
): readonly EntryMistake[] {
  const areas = listJudgements(report).map(({ area }) => area);
  const known = new Set(charts.map(({ id }) => id));
  return [
    ...(overall === undefined || areas.includes(overall)
      ? []
      : [
          {
            entry: 'overall',
            problem: `found the area "${overall}", expected ${areas.length > 0 ? `one of the record of findings: ${areas.map((area) => `"${area}"`).join(', ')}` : 'none: the report records no judgements'}.`,
            hint: 'Write the area as the record prints it, or leave the key out when no judgement is of everything.',
          },
        ]),
    ...overviewCharts
      .filter((id) => !known.has(id))
      .map((id) => ({ entry: 'overviewCharts', ...unknownEntry('chart', id, charts) })),
  ];
}
