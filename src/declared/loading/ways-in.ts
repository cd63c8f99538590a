import { checkFindings } from '../check-findings';
import { checkLaterInspections } from '../check-later-inspections';
import { checkNotes } from '../check-notes';
import { checkTerms } from '../phrases/check-terms';
import { checkTopics } from '../phrases/check-topics';
import type { Finding } from '../finding';
import type { LaterInspection } from '../later-inspection';
import type { Note } from '../note';
import type { Term } from '../phrases/term';
import type { Topic } from '../phrases/topic';
import { findingSchema } from '../finding-schema';
import { laterInspectionSchema } from '../later-inspection-schema';
import { noteSchema } from '../note-schema';
import { termSchema } from '../term-schema';
import { topicSchema } from '../topic-schema';
import { type Declaration, withId } from './declaration-loader';

/** The glossary: terms by id. */
export const glossary: Declaration<Term> = {
  file: 'content/glossary.yaml',
  schema: termSchema,
  entry: withId,
  check: checkTerms,
};

/** Topics by id. */
export const topics: Declaration<Topic> = {
  file: 'content/topics.yaml',
  schema: topicSchema,
  entry: withId,
  check: checkTopics,
};

/** Findings by the number of their action, with the reasons below it. */
export const findings: Declaration<Finding> = {
  file: 'content/findings.yaml',
  schema: findingSchema,
  entry: (name, reasons) => ({ action: Number(name), reasons }),
  check: checkFindings,
};

/** Notes beside the text by id. */
export const notes: Declaration<Note> = {
  file: 'content/notes.yaml',
  schema: noteSchema,
  entry: withId,
  check: checkNotes,
};

/** What came after the report, by id. */
export const later: Declaration<LaterInspection> = {
  file: 'content/later.yaml',
  optional: true,
  schema: laterInspectionSchema,
  entry: withId,
  check: checkLaterInspections,
};
