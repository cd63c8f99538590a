import type { TermSpan, TextSpan } from '../../declared/phrases/text-span.ts';
import { mapFirstUses } from '../../declared/term-uses.ts';
import type { Term } from '../../declared/term.ts';
import type { Note, Report, Section } from '../../report/model.ts';
import { listTexts, type Run, type Text } from '../../report/blocks.ts';
import { findNote, listMarks, listCalls } from '../../report/note-calls.ts';
import { remembered } from '../../report/remembered.ts';
import { listUnits, type Unit } from '../../report/units.ts';
import { listLines } from '../../report/sections.ts';
import { listBackReferences } from './back-references.ts';

/** All that the words of some sections are printed with. */
export interface Printing {
  readonly report: Report;
  /** Terms, references and marks in a text, by its runs. */
  readonly spans: ReadonlyMap<readonly Run[], readonly TextSpan[]>;
  /** The notes that the page has printed so far: one that is called for twice stands once. */
  readonly printed: Set<Note>;
  /** What the site adds to a unit, as markup, by the line that the unit begins on. */
  readonly added: ReadonlyMap<number, string>;
}

/** Prepares the printing of sections: the first use of each term in a section opens its explanation. */
export function preparePrinting(
  report: Report,
  sections: readonly Section[],
  terms: readonly Term[],
  added: Printing['added'],
): Printing {
  const spans = sections.flatMap((section) => [...mapFirstUses(listSectionTexts(section), terms)]);
  return { report, spans: joinSpans(report, new Map(spans)), printed: new Set(), added };
}

/** Prepares the printing of a unit among its neighbours: the first use of each term in it opens its explanation. */
export function prepareUnits(report: Report, unit: Unit, terms: readonly Term[]): Printing {
  return {
    report,
    spans: joinSpans(report, mapFirstUses(unit.texts, terms)),
    printed: new Set(),
    added: new Map(),
  };
}

/** Adds to the spans of texts the places of other units that they refer to; where both would stand, the reference does. */
export function joinSpans(
  report: Report,
  spans: ReadonlyMap<readonly Run[], readonly (TermSpan | TextSpan)[]>,
): Printing['spans'] {
  const references = referencesOf(report);
  if (references.size === 0) return spans;
  const joined = new Map<readonly Run[], readonly TextSpan[]>(references);
  for (const [runs, found] of spans) {
    const own = references.get(runs) ?? [];
    const others = found.filter(
      (span) => !own.some(({ start, end }) => span.start < end && start < span.end),
    );
    joined.set(
      runs,
      [...own, ...others].toSorted((a, b) => a.start - b.start),
    );
  }
  return joined;
}

const referencesOf = remembered((report: Report) => listBackReferences(listUnits(report)));

function listSectionTexts(section: Section): readonly Text[] {
  return [...listTexts(section.blocks), ...section.sections.flatMap(listSectionTexts)];
}

/** The notes of a report by the places in its texts that call for them. */
export const notesByCall = remembered((report: Report): ReadonlyMap<Run, Note> => {
  const found = new Map<Run, Note>();
  const add = (text: Text): void => {
    const marks = text.runs.filter(({ kind }) => kind === 'mark');
    for (const [index, { line, mark }] of listMarks(text).entries()) {
      const run = marks[index];
      const note = findNote(report.notes, line, mark);
      if (run && note) found.set(run, note);
    }
  };
  const visit = (section: Section): void => {
    listTexts(section.blocks).forEach(add);
    section.sections.forEach(visit);
  };
  [...listTexts(report.cover.blocks), ...report.imprint, ...report.notes].forEach(add);
  report.sections.forEach(visit);
  return found;
});

/**
 * The notes that texts call for and that the page has not printed yet, in the order of the text. They count as
 * printed from then on.
 */
export function takeNotes(
  { report, printed }: Printing,
  texts: readonly Pick<Text, 'runs'>[],
): readonly Note[] {
  const calls = notesByCall(report);
  return claim(
    printed,
    texts.flatMap(({ runs }) => runs.flatMap((run) => calls.get(run) ?? [])),
  );
}

/** The notes that a heading calls for, as `takeNotes` takes those of texts. */
export function takeHeadingNotes({ report, printed }: Printing, { marks, line }: Section): readonly Note[] {
  return claim(
    printed,
    marks.flatMap((mark) => findNote(report.notes, line, mark) ?? []),
  );
}

/** The notes that nothing calls for, and that stand in the source among the lines of these sections. */
export function listUncalled(report: Report, sections: readonly Section[]): readonly Note[] {
  const uncalled = uncalledNotes(report);
  if (uncalled.length === 0) return [];
  const lines = new Set(sections.flatMap(listLines));
  const all = report.sections.flatMap(listLines);
  return uncalled.filter(({ line }) => lines.has(all.findLast((one) => one < line) ?? all[0] ?? 0));
}

const uncalledNotes = remembered((report: Report): readonly Note[] => {
  const called = new Set(listCalls(report).map(({ note }) => note));
  return report.notes.filter((note) => !called.has(note));
});

function claim(printed: Set<Note>, notes: readonly Note[]): readonly Note[] {
  const fresh = [...new Set(notes)].filter((note) => !printed.has(note));
  for (const note of fresh) printed.add(note);
  return fresh;
}
