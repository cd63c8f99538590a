import { describe, expect, it } from 'vitest';
import { listUnits } from '../../src/report/units.ts';
import { plainText } from '../../src/report/blocks.ts';
import { unitKey } from '../../src/report/unit-ref.ts';
import { listTopicPassages, mapUnitTopics } from '../../src/declared/topic.ts';
import { countUnits } from '../../src/reading/subjects/count-units.ts';
import { pageAt } from '../support/sites/built-pages.ts';
import { sitesThatDeclare } from '../support/sites/declared-sites.ts';

describe.each(sitesThatDeclare('topics'))('the topics of the site at $name', (site) => {
  const { report, topics, publication } = site.declared;
  const units = listUnits(report);
  const texts = new Map(units.map((unit) => [unitKey(unit), unit.text]));

  it("hold their paragraphs and actions in the report's order, their words marked and none changed", () => {
    for (const topic of topics) {
      const { document } = pageAt(site, `topics/${topic.id}/`);
      const printed = [...document.querySelectorAll(':is(.paragraph, .action) > .report')].map((words) => ({
        unit: words.parentElement?.id,
        text: words.textContent,
        marked: [...words.querySelectorAll('mark')].map((mark) => mark.textContent),
      }));
      expect(printed).toEqual(
        listTopicPassages(report, topic).map((passage) => {
          const text = texts.get(unitKey(passage));
          return {
            unit: unitKey(passage),
            text,
            marked: [...passage.marks].flatMap(([runs, marks]) =>
              marks.map(({ start, end }) => plainText(runs).slice(start, end)),
            ),
          };
        }),
      );
    }
  });

  it('are listed with the number of their paragraphs and actions', () => {
    const items = [...pageAt(site, 'topics/').document.querySelectorAll('.topics > li')];
    const listed = items.map((item) => [
      item.querySelector('a')?.getAttribute('href'),
      item.querySelector('.count')?.textContent?.trim(),
    ]);
    const expected = topics.map((topic) => {
      const passages = listTopicPassages(report, topic);
      return [`${site.base}topics/${topic.id}/`, countUnits(passages, publication.asks)];
    });
    expect(listed.sort()).toEqual(expected.sort());
  });

  it('are named on the permalink of every paragraph and action', () => {
    const found = mapUnitTopics(report, topics);
    for (const unit of units) {
      const { document } = pageAt(site, `${unit.kind}/${unit.label}/`);
      const tags = [...document.querySelectorAll('.tags a')].map((link) => link.getAttribute('href'));
      const expected = (found.get(unitKey(unit)) ?? []).map(({ id }) => `${site.base}topics/${id}/`);
      expect(tags.sort(), unitKey(unit)).toEqual(expected.sort());
    }
  });
});
