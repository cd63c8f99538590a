import { describe, expect, it } from 'vitest';
import { makeHeadingPages } from '../../../src/declared/heading-pages.ts';
import { endsOfPart, groupBySection, listTopicPages } from '../../../src/reading/subjects/topic-pages.ts';
import type { Unit } from '../../../src/report/units.ts';
import { readLines } from '../../support/reports/read-lines.ts';

const report = readLines([
  '## Boats',
  ...Array.from({ length: 39 }, (_, at) => `${at + 1}. The crew is hired.`),
  '## Piers',
  '40. The piers are old.',
  '41. The crew mends them.',
  '42. The crew waits.',
  '## Recommendations',
  '- train the crew',
]);
const sections = makeHeadingPages(report, 1);
const topic = { id: 'crew', title: 'Crew', description: 'Who works.', words: ['crew'], except: [] };
const named = (units: readonly Unit[]) => units.map(({ kind, label }) => `${kind} ${label}`);

describe('a topic with more units than one page prints', () => {
  const [own, ...parts] = listTopicPages(report, topic);

  it('has a page that lists its parts, and a page for each of these', () => {
    expect(own).toMatchObject({ part: undefined, found: [] });
    expect(parts.map(({ part }) => part)).toEqual([1, 2]);
    expect(parts.map(({ found }) => found)).toEqual(own?.parts);
    expect(parts.flatMap(({ found }) => found)).toHaveLength(42);
  });

  it('names a part by the sections and paragraphs that it begins and ends with', () => {
    expect(parts.map(({ found }) => endsOfPart(sections, found))).toEqual([
      [
        { title: 'Boats', paragraphs: ['1', '41'] },
        { title: 'Piers', paragraphs: ['1', '41'] },
      ],
      [
        { title: 'Piers', paragraphs: ['42', '42'] },
        { title: 'Recommendations', paragraphs: ['42', '42'] },
      ],
    ]);
  });

  it('prints the units of a part under their sections, and no section without any', () => {
    const groups = groupBySection(sections, parts[1]?.found ?? []);
    expect(
      groups.map(({ title, paragraphs, actions }) => [title, named(paragraphs), named(actions)]),
    ).toEqual([
      ['Piers', ['paragraph 42'], []],
      ['Recommendations', [], ['recommendation 1']],
    ]);
  });
});

describe('a topic whose units fit one page', () => {
  it('has that page alone', () => {
    const [only, ...more] = listTopicPages(report, { ...topic, words: ['piers'] });
    expect(more).toEqual([]);
    expect(only?.parts).toEqual([]);
    expect(named(only?.found ?? [])).toEqual(['paragraph 40']);
  });
});
