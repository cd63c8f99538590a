import { Cite } from '@citation-js/core';
import { describe, expect, it, test } from 'vitest';
import { citePinpoint } from '../../src/sharing/citations';
import { pinpointUnit, pinpointFigures, pinpointParagraph, pinpointReport } from '../../src/sharing/pinpoint';
import { sample } from './sample-work';

const action = (label: string, deadline: string) => ({
  kind: 'action',
  label,
  word: 'action',
  printed: label,
  asked: { introducedBy: '3', deadline },
});
const place = pinpointParagraph('61', 'https://example.org/paragraph/61/');
const cite = (format: string, where = place, source = sample) => {
  const found = citePinpoint(source, where).find((citation) => citation.format === format);
  if (!found) throw new Error(`no ${format}`);
  return found;
};
const prose = (format: string, where = place) => {
  const found = cite(format, where);
  if (found.kind !== 'prose') throw new Error(`${format} is not prose`);
  return found;
};

// The styles set quotation marks in titles as print does; quoted words never pass through them.
test('Harvard gives author, year, title, publisher and address, and a pinpoint in the text', () => {
  const harvard = prose('Harvard');
  expect(harvard.reference).toBe(
    'The Lamp Inspectorate (2013) A report on “lanterns” & lamps: Lampton Council. The Lamp Inspectorate, para. 61. Available at: https://example.org/paragraph/61/',
  );
  expect(harvard.inText).toBe('(The Lamp Inspectorate, 2013, para. 61)');
});

test('APA leaves out a publisher that is the author', () => {
  const apa = prose('APA');
  expect(apa.reference).toBe(
    'The Lamp Inspectorate. (2013). A report on “lanterns” & lamps: Lampton Council (para. 61). https://example.org/paragraph/61/',
  );
  expect(apa.inText).toBe('(The Lamp Inspectorate, 2013, para. 61)');
});

test('APA keeps a publisher that is not the author', () => {
  const other = { ...sample, publisher: 'Lampton Press' };
  expect(cite('APA', place, other).reference).toContain(
    'Lampton Council (para. 61). Lampton Press. https://',
  );
});

test('Chicago gives the year after the author and no comma before it in the text', () => {
  const chicago = prose('Chicago');
  expect(chicago.reference).toBe(
    'The Lamp Inspectorate. 2013. A report on “lanterns” & lamps: Lampton Council, para. 61. The Lamp Inspectorate. https://example.org/paragraph/61/',
  );
  expect(chicago.inText).toBe('(The Lamp Inspectorate 2013, para. 61)');
});

// The style once had nothing to print there, and said so in an error that stood on the page.
test('Chicago names the title in a sentence where no author is known, and says that there is no year', () => {
  const unknown = cite('Chicago', place, { ...sample, author: undefined, publisher: undefined, year: null });
  expect(unknown.kind === 'prose' && unknown.inText).toBe(
    '(A report on “lanterns” & lamps: Lampton Council n.d., para. 61)',
  );
});

test('the rich form sets the title in italics and escapes its signs', () => {
  expect(prose('Harvard').rich).toContain('<i>A report on');
  expect(prose('Harvard').rich).toMatch(/&amp;|&#38;/);
  expect(prose('Harvard').rich).not.toContain('<div');
});

test('several paragraphs are pinpointed in the plural', () => {
  const figures = pinpointFigures('agency', ['61', '83'], 'https://example.org/statistics/#agency');
  expect(prose('Harvard', figures).inText).toBe('(The Lamp Inspectorate, 2013, paras. 61, 83)');
  expect(prose('Chicago', figures).reference).toContain('Lampton Council, paras. 61, 83. The Lamp');
  expect(figures.label).toBe('paragraphs 61 and 83');
});

test('the whole report is cited without a pinpoint or a note', () => {
  const whole = pinpointReport('https://example.org/');
  expect(prose('Harvard', whole).inText).toBe('(The Lamp Inspectorate, 2013)');
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

test('CSL-JSON is a list of one item with a key of its own', () => {
  const [item] = JSON.parse(cite('CSL-JSON').reference);
  expect(item.id).toBe('the-lamp-inspectorate-2013-paragraph-61');
  expect(item.note).toBe('Paragraph 61');
});

test('an action is cited through the paragraph that introduces it, its number called an order, with its deadline', () => {
  const eighth = pinpointUnit(action('8', 'Within a year:'), 'https://example.org/action/8/');
  expect(prose('Harvard', eighth).inText).toBe('(The Lamp Inspectorate, 2013, para. 3, action 8)');
  expect(prose('APA', eighth).reference).toContain('Lampton Council (para. 3, action 8). https://');
  expect(eighth.label).toBe('paragraph 3, action 8 in report order, within a year');
});

test('no citation invents a date of access', () => {
  for (const { reference } of citePinpoint(sample, place))
    expect(reference).not.toMatch(/access|retrieved|Y2/i);
});

// The prose of a source is printed once and filled in: no place may be left with the words of another.
test('every place has its own address and pinpoint, whatever was cited before', () => {
  for (const number of ['7', '61', '1000']) {
    const address = `https://example.org/~lamps/a_b/paragraph/${number}/`;
    const citations = citePinpoint(sample, pinpointParagraph(number, address));
    for (const citation of citations.filter(({ kind }) => kind === 'prose')) {
      expect(citation.reference.endsWith(` ${address}`)).toBe(true);
      expect(citation.reference).toMatch(new RegExp(`\\bpara\\. ${number}\\b`));
      expect(citation).toMatchObject({ rich: expect.stringMatching(new RegExp(`\\bpara\\. ${number}\\b`)) });
      expect(citation).toMatchObject({ rich: expect.stringContaining(address) });
      expect(citation).toMatchObject({
        inText: expect.stringMatching(new RegExp(`, para\\. ${number}\\)$`)),
      });
    }
  }
});

test('a unit that is counted on its own is cited by its own name and number', () => {
  const conclusion = { kind: 'conclusion', label: '5', word: 'conclusion', printed: '5', asked: null };
  const own = pinpointUnit(conclusion, place.address);
  expect(prose('Harvard', own).inText).toBe('(The Lamp Inspectorate, 2013, conclusion 5)');
  expect(prose('APA', own).reference).toContain('(conclusion 5)');
});

test('a unit whose page of the original is known is cited with it, and without it as ever', () => {
  const unit = { kind: 'paragraph', label: '61', word: 'paragraph', printed: '61', asked: null };
  const paged = pinpointUnit({ ...unit, sourcePage: 17 }, place.address);
  expect(paged.label).toBe('paragraph 61, page 17 of the PDF');
  expect(prose('Harvard', paged).inText).toBe('(The Lamp Inspectorate, 2013, para. 61, page 17 of the PDF)');
  expect(prose('APA', paged).reference).toContain('(para. 61, page 17 of the PDF)');
  expect(pinpointUnit(unit, place.address)).toEqual(place);
  const asked = pinpointUnit({ ...action('2', 'By spring 2014:'), sourcePage: 4 }, place.address);
  expect(asked.part).toBe('action 2, page 4 of the PDF');
});
