import { expect, test } from 'vitest';
import { pinpointFigures, pinpointParagraph, pinpointUnit } from '../../src/sharing/pinpoint.ts';
import { citeInProse, type ProseCitation } from '../../src/sharing/prose-citations.ts';
import { action, place, sample } from './sample-work.ts';

const prose = (format: ProseCitation['format'], where = place, work = sample) => {
  const found = citeInProse(work, where).find((citation) => citation.format === format);
  if (!found) throw new Error(`no ${format}`);
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
  expect(prose('APA', place, other).reference).toContain(
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
  const unknown = prose('Chicago', place, { ...sample, author: undefined, publisher: undefined, year: null });
  expect(unknown.inText).toBe('(A report on “lanterns” & lamps: Lampton Council n.d., para. 61)');
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

test('an action is cited through the paragraph that introduces it, its number called an order, with its deadline', () => {
  const eighth = pinpointUnit(action('8', 'Within a year:'), 'https://example.org/action/8/');
  expect(prose('Harvard', eighth).inText).toBe('(The Lamp Inspectorate, 2013, para. 3, action 8)');
  expect(prose('APA', eighth).reference).toContain('Lampton Council (para. 3, action 8). https://');
  expect(eighth.label).toBe('paragraph 3, action 8 in report order, within a year');
});

// The prose of a work is printed once and filled in: no pinpoint may be left with the words of another.
test('every pinpoint has its own address and words, whatever was cited before', () => {
  for (const number of ['7', '61', '1000']) {
    const address = `https://example.org/~lamps/a_b/paragraph/${number}/`;
    for (const citation of citeInProse(sample, pinpointParagraph(number, address))) {
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
