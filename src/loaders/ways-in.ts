import { checkFindings } from '../report/claims/check-findings';
import { checkLaterInspections } from '../report/claims/check-later-inspections';
import { checkNotes } from '../report/claims/check-notes';
import { checkTerms } from '../report/wording/check-terms';
import { checkTopics } from '../report/wording/check-topics';
import type { Finding } from '../report/claims/finding';
import type { LaterInspection } from '../report/claims/later-inspection';
import type { Note } from '../report/claims/note';
import type { Term } from '../report/wording/term';
import type { Topic } from '../report/wording/topic';
import { findingSchema } from '../schemas/finding';
import { laterInspectionSchema } from '../schemas/later-inspection';
import { noteSchema } from '../schemas/note';
import { termSchema } from '../schemas/term';
import { topicSchema } from '../schemas/topic';
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
