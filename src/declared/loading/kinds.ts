import type { z } from 'astro/zod';
import type { Report } from '../../report/model.ts';
import { calculationSchema, checkCalculations } from '../calculation.ts';
import { chartSchema, checkCharts } from '../chart.ts';
import { checkEvents, eventSchema } from '../event.ts';
import type { EntryMistake } from '../evidence/entry-mistake.ts';
import type { Entry } from '../fields.ts';
import { checkFindings, findingSchema } from '../finding.ts';
import { checkLaterInspections, laterInspectionSchema } from '../later-inspection.ts';
import { checkSiteNotes, noteSchema } from '../note.ts';
import { checkStatistics, statisticSchema } from '../statistic.ts';
import { checkTerms, termSchema } from '../term.ts';
import { checkTopics, topicSchema } from '../topic.ts';

/**
 * Every kind of claim, a row each: its file in `content/`, its schema and its check. All are read before the first is
 * proved, so that a check may ask for the claims that its own name.
 */
const rows = {
  statistics: { file: 'statistics.yaml', schema: statisticSchema, check: checkStatistics },
  calculations: { file: 'calculations.yaml', schema: calculationSchema, check: checkCalculations },
  charts: { file: 'charts.yaml', schema: chartSchema, check: checkCharts },
  events: { file: 'events.yaml', schema: eventSchema, check: checkEvents },
  terms: { file: 'glossary.yaml', schema: termSchema, check: checkTerms },
  topics: { file: 'topics.yaml', schema: topicSchema, check: checkTopics },
  findings: {
    file: 'findings.yaml',
    schema: findingSchema,
    check: checkFindings,
    below: findingSchema.shape.reasons,
    fields: (name: string, reasons: unknown) => ({ action: Number(name), reasons }),
  },
  notes: { file: 'notes.yaml', schema: noteSchema, check: checkSiteNotes },
  later: {
    file: 'later.yaml',
    schema: laterInspectionSchema,
    check: checkLaterInspections,
  },
} as const;

/** The name of a kind of claim. */
export type KindName = keyof typeof rows;

/** A claim of one kind. */
export type Claim<Name extends KindName> = Entry<(typeof rows)[Name]['schema']>;

/** All claims by kind, each kind in the order of its file. */
export type Claims = { readonly [Name in KindName]: readonly Claim<Name>[] };

/** How one kind of claim is read and proved. */
export interface Kind<One> {
  /** Its file in `content/`; where there is none, nothing is claimed. */
  readonly file: string;
  readonly schema: z.ZodType<One>;
  /**
   * Makes a claim's fields from its name in the file and what stands below that name. A kind without it has the
   * fields there, and the name is the id.
   */
  readonly fields?: (name: string, value: unknown) => unknown;
  /** What stands below a name in the file, where that is not the fields. */
  readonly below?: z.ZodType;
  /** Everything in which these claims disagree with the report, or with the claims they name. */
  readonly check: (report: Report, claims: readonly One[], others: Claims) => readonly EntryMistake[];
}

/** Every kind of claim by its name. */
export const kinds: { readonly [Name in KindName]: Kind<Claim<Name>> } = rows;
