import { z } from 'astro/zod';
import type { ReportFile } from './report-file';

const address = z.url().describe('An absolute web address that does not change.');
const text = {
  text: z.string().min(1).describe('The exact words of the report.'),
  bold: z
    .array(z.strictObject({ from: z.int().min(0), to: z.int().min(1) }))
    .describe('Stretches the report prints in bold: offsets into "text" in UTF-16 units, "to" exclusive.'),
};

const paragraph = z
  .strictObject({ kind: z.literal('paragraph'), number: z.int().min(1), address, ...text })
  .describe('A numbered paragraph.');

const actions = z
  .strictObject({
    kind: z.literal('actions'),
    groups: z.array(
      z.strictObject({
        deadline: z.string().describe('When the actions are due, in the words of the report.'),
        actions: z.array(
          z.strictObject({
            number: z
              .int()
              .min(1)
              .describe('Its place in the order of the report, which does not number its actions.'),
            address,
            ...text,
          }),
        ),
      }),
    ),
  })
  .describe('The required actions, by deadline.');

const scale = z
  .strictObject({
    kind: z.literal('scale'),
    grades: z.array(z.strictObject({ name: z.string(), meaning: z.string() })),
  })
  .describe('The grade scale, best grade first.');

const record = z
  .strictObject({
    kind: z.literal('record'),
    title: z.string(),
    judgements: z.array(z.strictObject({ area: z.string(), grade: z.string() })),
  })
  .describe('The record of findings: what was judged, and the grade given.');

const day = z.iso.date().describe('A day, as YYYY-MM-DD.');

/** The shape of `report.json`, published beside it as a JSON Schema. */
export const reportFileSchema = z
  .strictObject({
    $schema: address.describe('Where this schema is published.'),
    version: z.literal(1).describe('Rises when a change would break a program that reads this file.'),
    address: address.describe('The website of the report.'),
    title: z.string(),
    authority: z.string().nullable().describe('The authority that the report is about.'),
    publisher: z.string().nullable(),
    year: z.int().nullable().describe('The year of publication, or else of the copyright line.'),
    inspected: z
      .strictObject({ from: day, to: day })
      .nullable()
      .describe('First and last day of the inspection.'),
    copyright: z.string().nullable(),
    licence: z.string().nullable().describe('How the text may be reproduced.'),
    sections: z
      .array(
        z.strictObject({
          heading: z.string(),
          blocks: z.array(z.discriminatedUnion('kind', [paragraph, actions, scale, record])),
        }),
      )
      .min(1)
      .describe('The sections of the report, in order.'),
  })
  .describe('A whole report: every word, in order.') satisfies z.ZodType<ReportFile>;

/** The published JSON Schema of `report.json`, as an object. */
export function makeReportFileSchema(id: string): object {
  return { $id: id, ...z.toJSONSchema(reportFileSchema) };
}
