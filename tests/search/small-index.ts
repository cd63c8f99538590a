import type { SearchIndex } from '../../src/search/scan/search-index.ts';

/** A small index: two sections, a topic, two paragraphs, an action and a heading. */
export const smallIndex: SearchIndex = {
  sections: [
    { slug: 'first', title: 'First' },
    { slug: 'second', title: 'Second' },
  ],
  topics: [{ slug: 'work', title: 'Work' }],
  records: [
    { kind: 'paragraph', id: '1', section: 0, anchor: 'paragraph-1', text: 'Staff.', topics: [0] },
    { kind: 'action', id: '1', section: 0, anchor: 'action-1', text: 'Train staff, and staff.', topics: [] },
    {
      kind: 'paragraph',
      id: '2',
      section: 1,
      anchor: 'paragraph-2',
      text: 'Some of the staff stay.',
      topics: [0],
    },
    { kind: 'heading', id: '', section: 1, anchor: '', text: 'Second', topics: [] },
  ],
};

/** An index of these texts, as paragraphs 1, 2, 3 … */
export function indexOf(texts: readonly string[]): SearchIndex {
  const records = texts.map((text, index) => ({
    kind: 'paragraph' as const,
    id: String(index + 1),
    section: 0,
    anchor: `paragraph-${index + 1}`,
    text,
    topics: [],
  }));
  return { sections: [{ slug: 'one', title: 'One' }], topics: [], records };
}

/** Another, with two paragraphs, an action, a heading and a line of the cover. */
export const payIndex: SearchIndex = {
  sections: [{ slug: 'first', title: 'First' }],
  topics: [{ slug: 'pay', title: 'Pay' }],
  records: [
    { kind: 'heading', id: '', section: 0, anchor: 'paragraph-1', text: 'Pay of staff', topics: [] },
    {
      kind: 'paragraph',
      id: '1',
      section: 0,
      anchor: 'paragraph-1',
      text: 'Staff said "pay, please".',
      topics: [0],
    },
    { kind: 'paragraph', id: '2', section: 0, anchor: 'paragraph-2', text: 'Pay.', topics: [] },
    { kind: 'action', id: '1', section: 0, anchor: 'action-1', text: 'Pay staff.', topics: [] },
    { kind: 'cover', id: '', section: -1, anchor: '', text: 'The report', topics: [] },
  ],
};
