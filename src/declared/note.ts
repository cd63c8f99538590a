import { z } from 'astro/zod';
import type { Report } from '../report/model.ts';
import { paragraphRef, type UnitRef, unitKey } from '../report/unit-ref.ts';
import { askRef, listUnits } from '../report/units.ts';
import type { EntryMistake, Mistake } from './evidence/entry-mistake.ts';
import { nearestPassage } from './evidence/evidence.ts';
import { checkSentences, quotedWords } from './evidence/whole-sentences.ts';
import { type Entry, entryId, quotation, quoted, unitLabel } from './fields.ts';

const notedWords = z.union(
  [
    z.strictObject(quotation),
    z.strictObject({
      action: unitLabel.describe('The number of the action that holds the words.'),
      ...quoted,
    }),
  ],
  { error: 'expected a quotation and either its paragraph or its action' },
);

const id = entryId.describe('A name of its own, for messages.');
const text = z.string().min(1).describe('What this site says beside the words.');

/** One note beside the text. */
export const noteSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('as-in-source').describe('Words that look like a mistake and stand so in the source.'),
    id,
    places: z.tuple([notedWords]).describe('Where the words stand.'),
    text,
  }),
  z.strictObject({
    kind: z.enum(['two-figures', 'same-words']).describe('Two places that are best read together.'),
    id,
    places: z.tuple([notedWords, notedWords]).describe('Both places; the note stands beside each.'),
    text,
  }),
]);

/** A note of this site beside the report's text, about oddities that are printed as they are. */
export type SiteNote = Entry<typeof noteSchema>;

/** Words of one paragraph or action that a note stands beside. */
export type NotedWords = SiteNote['places'][number];

/** The unit that noted words are in. */
export function unitOfNoted(report: Report, noted: NotedWords): UnitRef {
  return 'paragraph' in noted ? paragraphRef(noted.paragraph) : askRef(report, noted.action);
}

/** The notes that stand beside one unit, in the order given. */
export function listNotesBeside(
  report: Report,
  notes: readonly SiteNote[],
  unit: UnitRef,
): readonly SiteNote[] {
  return notes.filter(({ places }) =>
    places.some((noted) => unitKey(unitOfNoted(report, noted)) === unitKey(unit)),
  );
}

/** Everything in which notes disagree with the report: places that are not there, words that do not stand in them. */
export function checkSiteNotes(report: Report, notes: readonly SiteNote[]): readonly EntryMistake[] {
  return notes.flatMap(({ id, places }) =>
    places.flatMap((noted) => {
      const mistake = checkWords(report, noted);
      return mistake ? [{ entry: id, ...mistake }] : [];
    }),
  );
}

function checkWords(report: Report, noted: NotedWords): Mistake | undefined {
  const words = quotedWords(noted.quote);
  const wanted = unitOfNoted(report, noted);
  const units = listUnits(report).filter(({ kind }) => kind === wanted.kind);
  const unit = units.find(({ label }) => label === wanted.label);
  if (!unit) {
    return {
      problem: `found ${wanted.kind} ${wanted.label}, expected one of ${units[0]?.label} to ${units.at(-1)?.label}.`,
      hint: `Name the ${wanted.kind} that holds the words "${words}".`,
    };
  }
  if (words.trim() !== '' && unit.text.includes(words)) return checkSentences(unit.text, noted);
  return {
    problem: `found the words "${words}", expected words that stand in ${wanted.kind} ${wanted.label}.`,
    hint: `The nearest words there are "${nearestPassage(unit.text, words)}".`,
  };
}
