import { describe, expect, it } from 'vitest';
import { findingSchema } from '../../../src/declared/finding.ts';
import { noteSchema } from '../../../src/declared/note.ts';
import { termSchema } from '../../../src/declared/term.ts';
import { topicSchema } from '../../../src/declared/topic.ts';

const evidence = { paragraph: '15', quote: 'words' };
const term = { id: 'caf', name: 'CAF', explanations: [{ voice: 'report', ...evidence }] };
const topic = { id: 'abuse', title: 'Abuse', description: 'A sentence.', words: ['abuse'] };
const finding = { action: '1', reasons: [evidence] };
const note = { kind: 'as-in-source', id: 'stops', places: [evidence], text: 'Two.' };
const pair = { ...note, kind: 'two-figures', places: [evidence, { action: '9', quote: 'words' }] };

/** The message and the place of the first fault, as "id: message". */
function refusal(
  schema: typeof termSchema | typeof topicSchema | typeof findingSchema | typeof noteSchema,
  entry: unknown,
) {
  const issue = schema.safeParse(entry).error?.issues[0];
  return issue && `${issue.path.join('.')}: ${issue.message}`;
}

describe('the schemas of the ways in', () => {
  it('accept complete entries, and fill in lists that may be left out', () => {
    expect(termSchema.parse(term).forms).toEqual([]);
    expect(topicSchema.parse(topic).except).toEqual([]);
    expect(findingSchema.parse(finding)).toEqual(finding);
    expect(noteSchema.parse(note)).toEqual(note);
    expect(noteSchema.parse(pair)).toEqual(pair);
  });

  it('refuse a field they do not know', () => {
    const known = [
      [termSchema, term],
      [topicSchema, topic],
      [findingSchema, finding],
      [noteSchema, note],
    ] as const;
    for (const [schema, entry] of known) {
      expect(refusal(schema, { ...entry, colour: 'red' })).toBe(': Unrecognized key: "colour"');
    }
  });

  it.each(['CAF', 'a b', '-a', 'a-', 'ä', ''])('refuse "%s" as an id', (id) => {
    const message = 'id: expected small letters and digits joined by hyphens: opening-hours.';
    expect(refusal(termSchema, { ...term, id })).toBe(message);
    expect(refusal(topicSchema, { ...topic, id })).toBe(message);
    expect(refusal(noteSchema, { ...note, id })).toBe(message);
  });

  it('refuse a voice that is neither the report’s nor the site’s, and mixed voices', () => {
    expect(refusal(termSchema, { ...term, explanations: [{ voice: 'editor', text: 'x' }] })).toMatch(
      /^explanations\.0\.voice: /,
    );
    expect(refusal(termSchema, { ...term, explanations: [{ voice: 'site', ...evidence }] })).toMatch(
      /^explanations\.0/,
    );
    expect(refusal(termSchema, { ...term, explanations: [] })).toMatch(/^explanations: /);
  });

  it('refuse empty lists and empty words', () => {
    expect(refusal(topicSchema, { ...topic, words: [] })).toMatch(/^words: /);
    expect(refusal(topicSchema, { ...topic, title: '' })).toMatch(/^title: /);
    expect(refusal(topicSchema, { ...topic, description: '' })).toMatch(/^description: /);
    expect(refusal(termSchema, { ...term, name: '' })).toMatch(/^name: /);
    expect(refusal(findingSchema, { ...finding, reasons: [] })).toMatch(/^reasons: /);
    expect(refusal(findingSchema, { ...finding, reasons: [{ ...evidence, quote: '' }] })).toMatch(
      /^reasons\.0\.quote: /,
    );
  });

  it('refuse a number that is no number of a unit', () => {
    expect(refusal(findingSchema, { ...finding, action: 0 })).toMatch(/^action: /);
    expect(refusal(findingSchema, { ...finding, action: 1.5 })).toMatch(/^action: /);
    expect(refusal(findingSchema, { ...finding, reasons: [{ ...evidence, paragraph: true }] })).toMatch(
      /^reasons\.0\.paragraph: /,
    );
  });

  it('refuse a misprint with two places, and a comparison with one', () => {
    expect(refusal(noteSchema, { ...note, places: pair.places })).toMatch(/^places: /);
    expect(refusal(noteSchema, { ...pair, places: [evidence] })).toMatch(/^places/);
  });
});
