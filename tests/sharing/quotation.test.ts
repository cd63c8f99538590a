import { expect, test } from 'vitest';
import { pinpointParagraph, pinpointReport } from '../../src/sharing/pinpoint.ts';
import { attribute, quoteRuns, quoteWords } from '../../src/sharing/quotation.ts';
import type { Run } from '../../src/report/blocks.ts';
import { sample } from './sample-work.ts';

const place = pinpointParagraph('7', 'https://example.org/paragraph/7/');
const runs: readonly Run[] = [
  { kind: 'plain', text: 'Lamps aren\'t  <always> lit "here" & are ' },
  { kind: 'strong', text: 'adequate' },
  { kind: 'plain', text: '..' },
];

test('plain text holds the exact words, the paragraph, title, publisher, year and address', () => {
  expect(quoteRuns(runs, attribute(place, sample)).plain).toBe(
    [
      '“Lamps aren\'t  <always> lit "here" & are adequate..” (paragraph 7)',
      'A report on "lanterns" & lamps: Lampton Council, The Lamp Inspectorate, 2013',
      'https://example.org/paragraph/7/',
    ].join('\n'),
  );
});

test('rich text keeps the emphasis, escapes signs, and links the address', () => {
  expect(quoteRuns(runs, attribute(place, sample)).rich).toBe(
    "<blockquote><p>Lamps aren't  &lt;always&gt; lit &quot;here&quot; &amp; are <strong>adequate</strong>..</p></blockquote>" +
      '<p>(paragraph 7) <cite>A report on &quot;lanterns&quot; &amp; lamps: Lampton Council</cite>, The Lamp Inspectorate, 2013. ' +
      '<a href="https://example.org/paragraph/7/">https://example.org/paragraph/7/</a></p>',
  );
});

test('selected words are quoted like a unit', () => {
  expect(quoteWords('lit here', attribute(place, sample)).plain).toMatch(/^“lit here” \(paragraph 7\)\n/);
});

test('the whole report is attributed without brackets', () => {
  expect(attribute(pinpointReport('https://example.org/'), sample).plain).not.toContain('(');
});
