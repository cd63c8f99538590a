import { expect, test } from 'vitest';
import { listNearest, wordsOfAddress } from '../../../src/site/browser/nearest-addresses';

const pages = [
  '',
  'glossary/',
  'leadership-and-governance/',
  'topics/',
  'topics/agency-staff/',
  'topics/domestic-abuse/',
];

test('the words of an address are its letters, without what files end in', () => {
  expect(wordsOfAddress('Topics/Agency-Staff/index.html')).toEqual(['topics', 'agency', 'staff']);
  expect(wordsOfAddress('')).toEqual([]);
});

test('the nearest addresses have most of the words, misspelt or only begun', () => {
  expect(listNearest('domestic-abuse', pages)).toEqual(['topics/domestic-abuse/']);
  expect(listNearest('glosary.html', pages)).toEqual(['glossary/']);
  expect(listNearest('leader/', pages)).toEqual(['leadership-and-governance/']);
  expect(listNearest('topic/agency', pages)).toEqual([
    'topics/agency-staff/',
    'topics/',
    'topics/domestic-abuse/',
  ]);
});

test('an address with no word of any has none', () => {
  expect(listNearest('wp-admin/', pages)).toEqual([]);
  // A short word within another is no misspelling of it.
  expect(listNearest('an/top', pages)).toEqual([]);
});
