import { describe, expect, it } from 'vitest';
import { topics as declared } from '../../src/loaders/ways-in';
import { listAddressedUnits, unitKey } from '../../src/report/addressed-unit';
import { listTopicParagraphs, listTopicPassages, listUnitTopics } from '../../src/report/topic-paragraphs';
import { readPage, unitHtml, wordsOf } from '../support/built-page';
import { readEntries } from '../support/content';
import { realReport } from '../support/real-report';

const topics = await readEntries(declared);
const units = new Map(listAddressedUnits(realReport).map((unit) => [unitKey(unit), unit]));

describe.each(topics.map((topic) => [topic.id, topic] as const))('the built topic %s', (id, topic) => {
  const page = readPage(`topics/${id}`);
  const passages = listTopicPassages(realReport, topic);

  it("holds its paragraphs and actions in the report's order", () => {
    const found = [...page.matchAll(/class="(?:paragraph|action)" id="([^"]*)"/g)].map(([, unit]) => unit);
    expect(found).toEqual(passages.map(unitKey));
  });

  it('marks its words and changes none', () => {
    for (const passage of passages) {
      const { text = '' } = units.get(unitKey(passage)) ?? {};
      const html = unitHtml(page, unitKey(passage));
      expect(wordsOf(html)).toBe(text);
      const marked = [...html.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, words = '']) => wordsOf(words));
      expect(marked).toEqual(passage.marks.map(({ start, end }) => text.slice(start, end)));
    }
  });
});

describe('the built list of topics', () => {
  it('gives each topic with the number of its paragraphs', () => {
    const page = readPage('topics');
    for (const topic of topics) {
      const { length } = listTopicParagraphs(realReport, topic);
      const item = page.split(`href="/topics/${topic.id}/"`)[1]?.split('</li>')[0] ?? '';
      expect(wordsOf(`<a ${item}`)).toContain(`${length} ${length === 1 ? 'paragraph' : 'paragraphs'}`);
    }
  });
});

describe('a built permalink', () => {
  it('names the topics of its paragraph or action', () => {
    for (const [key, unit] of units) {
      const page = readPage(key.replace('-', '/'));
      const tags = page.split('class="tags')[1]?.split('</ul>')[0] ?? '';
      const links = [...tags.matchAll(/href="\/topics\/([^"]*)\/"/g)].map(([, topic]) => topic);
      const expected = listUnitTopics(realReport, topics, unit).map((topic) => topic.id);
      expect(links.sort(), key).toEqual(expected.sort());
    }
  });
});
