import { expect, test } from 'vitest';
import { listCards, readCardsShown } from '../../../src/sharing/cards/report-cards.ts';
import { arrangeSections } from '../../../src/declared/section-page.ts';
import { readSmall } from '../../support/reports/small-report.ts';

const report = readSmall();
const pages = arrangeSections(
  report,
  report.sections.map(({ heading, blocks }, index) => {
    const numbers = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.label] : []));
    const [first] = numbers;
    return {
      slug: `page-${index}`,
      title: `Short ${heading}`,
      order: index + 1,
      headings: [heading],
      paragraphs: first === undefined ? null : ([first, numbers.at(-1) ?? first] as const),
      area: heading === 'Opening hours' ? heading : null,
    };
  }),
);
const cards = listCards(
  report,
  pages,
  [{ key: 'topic-roofs', place: 'Topic', heading: 'Roofs', summary: 'Where roofs are named.' }],
  {
    kind: 'Library review',
    origin: 'Example Office, 2019',
    name: 'The library review',
    summary: 'What was found.',
  },
);
const find = (key: string) => cards.find((each) => each.key === key)?.card;

test('there is one card for the site and for each section, paragraph, action and added page', () => {
  expect(cards.map(({ key }) => key)).toEqual([
    'site',
    ...pages.map(({ slug }) => `section-${slug}`),
    'topic-roofs',
    ...[1, 2, 3, 4].map((number) => `paragraph-${number}`),
    ...[1, 2, 3].map((number) => `action-${number}`),
  ]);
});

test('every card names the report and where it comes from', () => {
  for (const { card } of cards) {
    expect(card).toMatchObject({ title: report.cover.title, origin: 'Example Office, 2019' });
  }
});

test('a paragraph’s card has its words and section, an action’s its words and when it is due', () => {
  expect(find('paragraph-1')).toMatchObject({ label: '1', place: 'Short What the grades mean' });
  expect(find('action-3')).toMatchObject({ name: 'Action', label: '3', place: 'Within a year:' });
});

test('a section’s card has the report’s heading and the grade where it was judged', () => {
  expect(find('section-page-1')).toMatchObject({
    kind: 'section',
    place: 'Paragraphs 2–3',
    heading: 'Opening hours',
    summary: 'Judged good',
  });
});

test('pictures are shown unless CARDS says none, and nothing else is taken for a wish', () => {
  expect(readCardsShown({})).toBe(true);
  expect(readCardsShown({ CARDS: 'all' })).toBe(true);
  expect(readCardsShown({ CARDS: 'none' })).toBe(false);
  expect(() => readCardsShown({ CARDS: 'no' })).toThrow('CARDS: found "no", expected "all" or "none".');
});
