import { Cite } from '@citation-js/core';
import { describe, expect, it, test } from 'vitest';
import { citePinpoint } from '../../src/sharing/citations.ts';
import {
  pinpointFigures,
  pinpointParagraph,
  pinpointReport,
  pinpointUnit,
} from '../../src/sharing/pinpoint.ts';
import { action, place, sample } from './sample-work.ts';

const cite = (format: string, where = place) => {
  const found = citePinpoint(sample, where).find((citation) => citation.format === format);
  if (!found) throw new Error(`no ${format}`);
  return found;
};

test('the whole report is cited without a pinpoint or a note', () => {
  const whole = pinpointReport('https://example.org/');
  expect(cite('Harvard', whole)).toMatchObject({ inText: '(The Lamp Inspectorate, 2013)' });
  expect(cite('CSL-JSON', whole).reference).not.toContain('note');
});

test('BibTeX is one report entry with the address and the paragraph', () => {
  const { reference } = cite('BibTeX');
  expect(reference).toMatch(/^@techreport\{thelampinspectorate2013paragraph61,/);
  expect(reference).toContain('note = {Paragraph 61}');
  expect(reference).toContain('url = {https://example.org/paragraph/61/}');
  expect(reference).toContain('\\& lamps');
});

// Reference managers import no locator: with the note alone, a citation made from the import named no paragraph.
test('every form for reference managers has the pinpoint in its field for pages', () => {
  expect(cite('BibTeX').reference).toContain('pages = {para. 61}');
  expect(cite('RIS').reference).toContain('SP  - para. 61');
  expect(JSON.parse(cite('CSL-JSON').reference)).toMatchObject([{ page: 'para. 61' }]);
  const figures = pinpointFigures('agency', ['61', '83'], 'https://example.org/statistics/#agency');
  expect(JSON.parse(cite('CSL-JSON', figures).reference)).toMatchObject([{ page: 'paras. 61, 83' }]);
  const whole = pinpointReport('https://example.org/');
  for (const format of ['BibTeX', 'RIS', 'CSL-JSON'])
    expect(cite(format, whole).reference).not.toMatch(/para|SP {2}-/);
});

test('RIS is one report record that ends', () => {
  const lines = cite('RIS').reference.split('\r\n');
  expect(lines[0]).toBe('TY  - RPRT');
  expect(lines).toContain('PY  - 2013');
  expect(lines).toContain('UR  - https://example.org/paragraph/61/');
  expect(lines.at(-1)).toBe('ER  - ');
  for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}-/);
});

describe('the records of a whole report in one file', () => {
  const numbers = Array.from({ length: 120 }, (_, index) => String(index + 1));
  const places = numbers.flatMap((number) => [
    pinpointParagraph(number, `https://example.org/paragraph/${number}/`),
    pinpointUnit(action(number, 'At once:'), `https://example.org/action/${number}/`),
    pinpointFigures(
      `statistic-lamps-${number}`,
      ['61', '83'],
      `https://example.org/statistics/#lamps-${number}`,
    ),
  ]);
  const records = (format: string) => places.map((where) => cite(format, where).reference);
  const files = {
    BibTeX: records('BibTeX').join('\n\n'),
    RIS: records('RIS').join('\r\n'),
    'CSL-JSON': JSON.stringify(records('CSL-JSON').flatMap((record) => JSON.parse(record))),
  };

  // The library cuts an id to 20 characters: one place alone never showed that all of a report's were the same. And no
  // record was ever read back: that it holds the right letters says little of what an importer makes of it.
  it.each(Object.entries(files))('are read back from %s, each with an id of its own', (_, file) => {
    const read = new Cite(file, { generateGraph: false }).data;
    expect(read.map(({ URL }) => URL)).toEqual(places.map(({ address }) => address));
    expect(new Set(read.map(({ id }) => id)).size).toBe(places.length);
    const pinpoints = read.slice(180, 183).map(({ page }) => page);
    expect(pinpoints).toEqual(['para. 61', 'para. 3, action 61', 'paras. 61, 83']);
    for (const { title, author, issued, publisher } of read) {
      expect(title).toBe(sample.title);
      // An organisation is one name: what has no field for it keeps it whole as a family name.
      expect(author?.flatMap((name) => Object.values(name))).toEqual([sample.author]);
      expect(issued?.['date-parts']).toEqual([[sample.year]]);
      expect(publisher).toBe(sample.publisher);
    }
  });

  it('have the same ids in RIS and CSL-JSON', () => {
    const ids = records('CSL-JSON').map((record) => JSON.parse(record)[0].id);
    expect([...files.RIS.matchAll(/^ID {2}- (.*)\r$/gm)].map(([, id]) => id)).toEqual(ids);
  });
});

// A record of a work is printed once and filled in: what a form writes in its own way must not get in as it is.
test('BibTeX writes signs of a pinpoint in its own way, whatever was cited before', () => {
  cite('BibTeX', pinpointUnit(action('8', 'Within 3 months:'), 'https://example.org/action/8/'));
  const dashed = pinpointUnit(action('9', 'Within 3–6 months & 100%:'), 'https://example.org/~a_b/action/9/');
  const { reference } = cite('BibTeX', dashed);
  expect(reference).toContain('action 9 in report order, Within 3--6 months \\& 100\\%}');
  expect(reference).toContain('url = {https://example.org/~a_b/action/9/}');
  const hyphened = pinpointParagraph('A-1', 'https://example.org/paragraph/A-1/');
  expect(cite('BibTeX', hyphened).reference).toContain('pages = {para. A--1}');
  expect(cite('BibTeX').reference).toContain('pages = {para. 61}');
});

test('CSL-JSON is a list of one item with a key of its own', () => {
  const [item] = JSON.parse(cite('CSL-JSON').reference);
  expect(item.id).toBe('the-lamp-inspectorate-2013-paragraph-61');
  expect(item.note).toBe('Paragraph 61');
});

test('no citation invents a date of access', () => {
  for (const { reference } of citePinpoint(sample, place))
    expect(reference).not.toMatch(/access|retrieved|Y2/i);
});
