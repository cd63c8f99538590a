import { expect, it } from 'vitest';
import { listWaysIn } from '../../src/site/ways-in.ts';

const none = { actions: 0, statistics: 0, charts: 0, events: 0, topics: 0, terms: 0 };

it('offers no way in of which there is nothing', () => {
  expect(listWaysIn({ ...none, actions: 5 })).toEqual([]);
  expect(listWaysIn({ ...none, charts: 1 })).toEqual([['Statistics', '/statistics/']]);
});

it('offers what there is, always in the same order', () => {
  const titles = (counts: Partial<typeof none>) => listWaysIn({ ...none, ...counts }).map(([title]) => title);
  expect(titles({ events: 1, terms: 1, topics: 1, statistics: 1 })).toEqual([
    'Statistics',
    'Topics',
    'Glossary',
    'Timeline',
  ]);
  expect(titles({ events: 2, topics: 3 })).toEqual(['Topics', 'Timeline']);
});
