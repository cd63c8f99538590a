import { describe, expect, it } from 'vitest';
import { readDeclared } from '../../src/declared/loading/read-declared';
import { Refusal } from '../../src/declared/refusal';
import { writeSource } from '../support/reports/site-source';
import { fieldsDamage } from './declarations/fields';
import { figuresDamage } from './declarations/figures';
import { filesDamage } from './declarations/files';
import { publicationDamage } from './declarations/publication';
import { SAMPLE } from './declarations/sample';
import { textsDamage } from './declarations/texts';
import type { RefusedDeclaration } from './refused-declaration';

const PARTS = [
  { part: 'its fields have', damage: fieldsDamage },
  { part: 'its figures have', damage: figuresDamage },
  { part: 'what it says of the text has', damage: textsDamage },
  { part: 'its file has', damage: filesDamage },
  { part: 'the publication has', damage: publicationDamage },
];

/** The sample with one file changed. Fails when that changes nothing. */
function damage(declared: RefusedDeclaration): Readonly<Record<string, string>> {
  const file = `content/${declared.file}`;
  const before = SAMPLE[file] ?? '';
  const after = 'text' in declared ? declared.text : before.replace(declared.from, () => declared.to);
  expect(after).not.toBe(before);
  return { ...SAMPLE, [file]: after };
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
    const correct = `Correct content/${file}: the report's words and numbers are never changed to fit.`;
    expect(refused?.hint).toBe(declared.hint ?? correct);
  });
});
