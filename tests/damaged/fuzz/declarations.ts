import fc from 'fast-check';
import { expect } from 'vitest';
import { parse } from 'yaml';
import type { EntryMistake } from '../../../src/declared/evidence/entry-mistake.ts';
import { type Claims, type Kind, type KindName, kinds } from '../../../src/declared/loading/kinds.ts';
import { readEntries } from '../../../src/declared/loading/read-claims.ts';
import { readDeclared } from '../../../src/declared/loading/read-declared.ts';
import { Refusal } from '../../../src/declared/refusal.ts';
import { readReport } from '../../../src/report/reading/read-report.ts';
import { writeSource } from '../../support/reports/site-source.ts';
import { SAMPLE } from '../declarations/sample.ts';
import { accidents } from './accidents.ts';
import type { Fuzzed } from './fuzzed.ts';

const REPORT = readReport(SAMPLE['seeds/report.txt'] ?? '', { grades: ['Good', 'Poor'] });
const NAMES = Object.keys(kinds) as KindName[];

const FIELDS = new Map(
  NAMES.map((name) => [name, parse(SAMPLE[`content/${kinds[name].file}`] ?? '') as object]),
);

const fieldsOf = (name: KindName): object => FIELDS.get(name) ?? {};

const read = (name: KindName, fields: object) => readEntries(fields, kinds[name] as Kind<object>);

const SOUND = Object.fromEntries(NAMES.map((name) => [name, read(name, fieldsOf(name)).claims]));

/** Whose check asks for what may have been changed, where that is not its own kind alone. */
const NAMED_BY: { readonly [Name in KindName]?: readonly KindName[] } = {
  statistics: ['statistics', 'calculations', 'charts'],
  calculations: ['calculations', 'charts'],
};

/** What may stand where something else should. */
const odd = fc.oneof(
  fc.constantFrom<unknown[]>(
    ...[null, '', ' ', 0, -1, 1e308, 602, true, [], {}, [null], { id: 'x' }],
    ...[
      '__proto__',
      'constructor',
      'lent-2018',
      'x'.repeat(300),
      '…',
      '… ',
      ' …',
      '… …',
      '(a+)+$',
      '%',
      '33%',
    ],
    ...['2019/2018', '../2015', '2015-13', '0', '1.5', '\u{D800}', 'a third', 'Some', 'ILL', '*', 'loan*'],
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

/** Some fields with one of them, at any depth, exchanged, lost, added to, or cut. */
const change = fc
  .tuple(fc.nat(), fc.constantFrom('exchange', 'lose', 'add', 'cut'), odd, fc.nat())
  .map(([at, how, value, cut]) => (fields: object): object => {
    const copy = structuredClone(fields);
    const places = listPlaces(copy);
    const place = places[at % places.length];
    if (!place) return copy;
    const { holder, key } = place;
    const before: unknown = Reflect.get(holder, key);
    if (how === 'lose') Reflect.deleteProperty(holder, key);
    else if (how === 'add' && !Object.hasOwn(holder, String(value)))
      // Not the length of a list, which takes no words.
      Reflect.set(holder, String(value), before);
    else if (how === 'cut' && typeof before === 'string')
      Reflect.set(holder, key, before.slice(cut % (before.length + 1)));
    else Reflect.set(holder, key, value);
    return copy;
  });

interface Location {
  readonly holder: object;
  readonly key: string;
}

function listPlaces(holder: object): readonly Location[] {
  return Object.entries(holder).flatMap(([key, value]: [string, unknown]) => [
    { holder, key },
    ...(typeof value === 'object' && value !== null ? listPlaces(value) : []),
  ]);
}

function check<Name extends KindName>(name: Name, claims: Claims): readonly EntryMistake[] {
  const kind: Kind<Claims[Name][number]> = kinds[name];
  return kind.check(REPORT, claims[name], claims);
}

/** Whatever is declared is accepted, or refused with the entry, what was found, what was expected and what to do. */
export const fuzzedDeclarations: readonly Fuzzed[] = [
  {
    what: 'fields that were changed',
    share: 0.05,
    property: fc.property(
      fc.constantFrom(...NAMES),
      fc.array(change, { minLength: 1, maxLength: 2 }),
      (name, changes) => {
        const fields = changes.reduce((before, one) => one(before), fieldsOf(name));
        const { claims, mistakes } = read(name, fields);
        const all = { ...SOUND, [name]: claims } as unknown as Claims;
        const found = (NAMED_BY[name] ?? [name]).flatMap((one) => check(one, all));
        for (const { entry, problem, hint } of [...mistakes, ...found]) {
          expect(entry).not.toBe(undefined);
          expect(problem).toMatch(/found .*, expected .*\.$/s);
          expect(hint).toMatch(/\S/);
        }
      },
    ),
  },
  {
    what: 'a file with a few accidents',
    share: 0.002,
    property: fc.asyncProperty(
      fc.constantFrom(...Object.keys(SAMPLE).filter((file) => file.startsWith('content/'))),
      accidents,
      async (file, damage) => {
        const source = writeSource({ ...SAMPLE, [file]: damage(SAMPLE[file] ?? '') });
        try {
          await readDeclared(source.root);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
          if (error instanceof Refusal) {
            // The file that is named first may be one that the damage has named.
            expect(error.message).toMatch(/: (?:.*: )?(?:found|expected) /s);
            expect(error.hint).toMatch(/\.$/);
          }
        } finally {
          source.remove();
        }
      },
    ),
  },
];
