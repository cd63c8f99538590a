import { expect, test } from 'vitest';
import { listNearest, wordsOfAddress } from '../../../src/reading/browser/nearest-addresses.ts';

const pages = [
  '',
  'glossary/',
  'running-the-ferries/',
  'topics/',
  'topics/hired-crew/',
  'topics/night-crossings/',
];

test('the words of an address are its letters, without what files end in', () => {
  expect(wordsOfAddress('Topics/Hired-Crew/index.html')).toEqual(['topics', 'hired', 'crew']);
  expect(wordsOfAddress('')).toEqual([]);
});

test('the nearest addresses have most of the words, misspelt or only begun', () => {
  expect(listNearest('night-crossings', pages)).toEqual(['topics/night-crossings/']);
  expect(listNearest('glosary.html', pages)).toEqual(['glossary/']);
  expect(listNearest('running/', pages)).toEqual(['running-the-ferries/']);
  expect(listNearest('topic/hired', pages)).toEqual([
    'topics/hired-crew/',
    'topics/',
    'topics/night-crossings/',
  ]);
});

test('an address with no word of any has none', () => {
  expect(listNearest('wp-admin/', pages)).toEqual([]);
  // A short word within another is no misspelling of it.
  expect(listNearest('an/top', pages)).toEqual([]);
});
