import { describe, expect, it } from 'vitest';
import { readDeclared } from '../../src/declared/loading/read-declared.ts';
import { reportFolder } from '../../src/declared/loading/report-folder.ts';
import { Refusal } from '../../src/declared/refusal.ts';
import { listProjectFiles } from '../support/project/project-files.ts';
import { listRefusals } from '../support/project/sentences.ts';
import { writeSource } from '../support/reports/site-source.ts';
import { chartsDamage } from './declarations/charts.ts';
import { eventsDamage } from './declarations/events.ts';
import { figureFieldsDamage } from './declarations/figure-fields.ts';
import { filesDamage } from './declarations/files.ts';
import { notesDamage } from './declarations/notes.ts';
import { publicationDamage } from './declarations/publication.ts';
import { SAMPLE } from './declarations/sample.ts';
import { sectionKeysDamage } from './declarations/section-keys.ts';
import { sectionsDamage } from './declarations/sections.ts';
import { sourceTextDamage } from './declarations/source-text.ts';
import { statisticsDamage } from './declarations/statistics.ts';
import { termsDamage } from './declarations/terms.ts';
import { textFieldsDamage } from './declarations/text-fields.ts';
import type { RefusedDeclaration } from './refused-declaration.ts';

const NO_FOLDER = {
  message: 'REPORT: found no folder no-such-folder, expected one with seeds/ and content/ in it.',
  hint: 'Name the folder of a report from the root of the project, or leave REPORT out to build the report that stands there.',
};

const PARTS = [
  { part: 'a figure has', damage: figureFieldsDamage },
  { part: 'what it says of the text has', damage: textFieldsDamage },
  { part: 'a statistic has', damage: statisticsDamage },
  { part: 'a calculation or a chart has', damage: chartsDamage },
  { part: 'an event or a later inspection has', damage: eventsDamage },
  { part: 'a term or a topic has', damage: termsDamage },
  { part: 'a reason or a note has', damage: notesDamage },
  { part: 'its file has', damage: filesDamage },
  { part: 'the publication has', damage: publicationDamage },
  { part: 'the publication has', damage: sourceTextDamage },
  { part: 'the keys of a section page have', damage: sectionKeysDamage },
  { part: 'a section page has', damage: sectionsDamage },
];

/** The sample with one file changed or gone. Fails when that changes nothing. */
function damage(declared: RefusedDeclaration): Readonly<Record<string, string>> {
  const file = `content/${declared.file}`;
  const { [file]: before = '', ...others } = { ...SAMPLE, ...declared.beside };
  const after = 'text' in declared ? declared.text : before.replace(declared.from, () => declared.to);
  expect(after).not.toBe(before);
  return after === null ? others : { ...others, [file]: after };
}

/** What to do about an entry that the report does not bear out. */
function correctionOf(file: string): string {
  return `Correct content/${file}: the report's words and numbers are never changed to fit.`;
}

async function refusal(files: Readonly<Record<string, string>>): Promise<Refusal | undefined> {
  const source = writeSource(files);
  try {
    await readDeclared(source.root);
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  } finally {
    source.remove();
  }
}

it('the sample of all that can be declared is accepted', async () => {
  expect(await refusal(SAMPLE)).toBeUndefined();
});

describe.each(PARTS)('a declaration is refused when $part', ({ damage: cases }) => {
  it.each(cases)('$what', async (declared) => {
    const { says, file } = declared;
    const refused = await refusal(damage(declared));
    const told = refused?.message.replace(/^\d+ entr(?:y does|ies do) not agree with the report\.\n/, '');
    expect(told?.split('\n').map((line) => line.replace(/^content\//, ''))).toEqual(says);
    expect(refused?.hint).toBe(declared.hint ?? correctionOf(file));
  });
});

it('a report is refused that stands in no folder', () => {
  expect(() => reportFolder(new URL('../../', import.meta.url), 'no-such-folder')).toThrow(
    expect.objectContaining(NO_FOLDER),
  );
});

// A refusal without a case here would be a sentence that nobody has read where it is said.
it('every refusal of what is declared is among these', () => {
  const cases = PARTS.flatMap(({ damage: own }) =>
    own.flatMap(({ file, says, hint = correctionOf(file) }) => [...says, hint]),
  );
  const said = [...cases, ...Object.values(NO_FOLDER)];
  const sentences = listProjectFiles('src/declared').flatMap(listRefusals);
  expect(sentences.length).toBeGreaterThan(80);
  const unsaid = sentences.filter(({ pattern }) => !said.some((sentence) => pattern.test(sentence)));
  expect(unsaid.map(({ written }) => written)).toEqual([]);
});
