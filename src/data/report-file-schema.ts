import { z } from 'astro/zod';
import type { FileBlock, FileList, FileSection, ReportFile } from './report-file.ts';

const address = z.url().describe('An absolute web address that does not change.');
const stretches = z.array(z.strictObject({ from: z.int().min(0), to: z.int().min(1) }));
const text = {
  text: z.string().describe('The exact words of the report.'),
  bold: stretches.describe(
    'Stretches the report prints in bold: offsets into "text" in UTF-16 units, "to" exclusive.',
  ),
  italic: stretches.describe('Stretches the report prints in italics.'),
};
const unit = z
  .strictObject({
    kind: z.string().describe('First part of its address: "paragraph", "conclusion", "action".'),
    label: z.string().describe('Second part of its address.'),
    word: z.string().describe('What it is called.'),
    printed: z.string().describe('Its number as printed, or its place among items that have none.'),
    address,
    sourcePage: z
      .int()
      .min(1)
      .optional()
      .describe('The page of the PDF on which it begins, where that is known.'),
  })
  .describe('What has a number and an address of its own.');

const list: z.ZodType<FileList> = z
  .strictObject({
    kind: z.literal('list'),
    items: z.array(
      z.strictObject({
        marker: z.string().describe('Its mark as printed.'),
        ...text,
        unit: unit.nullable().describe('What the report asks for in it, if it does.'),
        deadline: z.string().nullable().describe('The heading above what is asked for together.'),
        get lists() {
          return z.array(list);
        },
      }),
    ),
  })
  .meta({ id: 'list' });

const block: z.ZodType<FileBlock> = z
  .union([
    z.strictObject({
      kind: z.literal('paragraph'),
      unit,
      ...text,
      get blocks() {
        return z.array(block);
      },
    }),
    z.strictObject({ kind: z.literal('prose'), ...text }),
    list,
    z.strictObject({
      kind: z.literal('table'),
      role: z
        .enum(['scale', 'record'])
        .nullable()
        .describe('What the table is for the whole report, where it is more than a table.'),
      rows: z.array(z.array(z.strictObject(text))),
    }),
    z.strictObject({ kind: z.literal('quotation'), paragraphs: z.array(z.strictObject(text)) }),
  ])
  .meta({ id: 'block' });

const section: z.ZodType<FileSection> = z
  .strictObject({
    heading: z.string(),
    blocks: z.array(block),
    get sections() {
      return z.array(section);
    },
  })
  .meta({ id: 'section' });

const day = z.iso.date().describe('A day, as YYYY-MM-DD.');

/** The shape of `report.json`, published beside it as a JSON Schema. */
export const reportFileSchema = z
  .strictObject({
    $schema: address.describe('Where this schema is published.'),
    version: z.literal(2).describe('Rises when a change would break a program that reads this file.'),
    address: address.describe('The website of the report.'),
    title: z.string(),
    authority: z
      .string()
      .nullable()
      .describe('The line below the title: the authority that the report is about, or a second title.'),
    publisher: z.string().nullable(),
    year: z.int().nullable().describe('The year of publication, or else of the copyright line.'),
    inspected: z
      .strictObject({ from: day, to: day })
      .nullable()
      .describe('First and last day of the inspection.'),
    copyright: z.string().nullable(),
    licence: z.string().nullable().describe('How the text may be reproduced.'),
    cover: z.array(block).describe('What stands on the cover beside titles and labelled facts.'),
    sections: z.array(section).min(1).describe('The sections of the report, in order.'),
    imprint: z.array(block).describe('What closes the document below its text.'),
    notes: z.array(z.strictObject({ mark: z.string(), ...text })).describe('Footnotes and endnotes.'),
    grades: z
      .array(z.strictObject({ name: z.string(), meaning: z.string().nullable() }))
      .describe('The grade scale, best grade first.'),
    judgements: z
      .array(z.strictObject({ area: z.string(), grade: z.string() }))
      .describe('What was judged, and the grade given.'),
  })
  .describe('A whole report: every word, in order.') satisfies z.ZodType<ReportFile>;

/** The published JSON Schema of `report.json`, as an object. */
export function makeReportFileSchema(id: string): object {
  return { $id: id, ...z.toJSONSchema(reportFileSchema) };
}
