import { describe, expect, it } from 'vitest';
import { checkEvents } from '../../src/declared/event.ts';
import { figures } from './support/figures.ts';
import { realReport as report } from './support/real-report.ts';

const { events } = figures;

describe('the events of the report', () => {
  it('are told by the cover and by every paragraph that dates one', () => {
    const told = events.map(({ source }) => (source.kind === 'paragraph' ? source.paragraph : 'cover'));
    expect([...new Set(told)].toSorted()).toEqual([
      '14',
      '32',
      '34',
      '38',
      '61',
      '64',
      '66',
      '75',
      '83',
      'cover',
    ]);
    expect(checkEvents(report, events)).toEqual([]);
  });

  it.each(events)('are refused when $id is told in other words, elsewhere or at another time', (event) => {
    const { source, when } = event;
    const elsewhere =
      source.kind === 'paragraph'
        ? { ...source, paragraph: String(Number(source.paragraph) + 1) }
        : { ...source, detail: 'Weather' };
    expect(checkEvents(report, [{ ...event, source: elsewhere }])).toHaveLength(1);
    expect(checkEvents(report, [{ ...event, source: { ...source, quote: `${source.quote}!` } }])).not.toEqual(
      [],
    );
    expect(checkEvents(report, [{ ...event, when: { ...when, words: 'one day' } }])).not.toEqual([]);
    if (when.kind === 'stated') {
      expect(checkEvents(report, [{ ...event, when: { ...when, date: '2009-09' } }])).toHaveLength(1);
    }
  });
});
