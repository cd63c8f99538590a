import { describe, expect, it } from 'vitest';
import { shortTitles } from '../../src/declared/short-titles.ts';

const titlesOf = (...headings: readonly string[]) =>
  shortTitles(
    headings,
    headings.map(() => 'Good'),
  );

describe('the title of a page', () => {
  it('is its heading, where that is short', () => {
    expect(titlesOf('The care of lamps: good', 'The care of ropes: good')).toEqual([
      'The care of lamps: good',
      'The care of ropes: good',
    ]);
  });

  it('leaves out of a long heading its grade, and nothing else behind a colon', () => {
    expect(titlesOf('How keepers look after the lamps of the tower: good', 'Keepers: who they are')).toEqual([
      'How keepers look after the lamps of the tower',
      'Keepers: who they are',
    ]);
    expect(titlesOf('The lamps of the tower and of the harbour wall: a good start')).toEqual([
      'The lamps of the tower and of the harbour wall …',
    ]);
  });

  it('leaves out of a long heading what another begins with too', () => {
    expect(
      titlesOf(
        'The experience and progress of keepers who need new lamps',
        'The experience and progress of keepers in towers and on ships',
        'The experience',
      ),
    ).toEqual(['Keepers who need new lamps', 'Keepers in towers and on ships', 'The experience']);
  });

  it('is cut between words where a heading is long still, and ends with none that leads on', () => {
    expect(titlesOf('Of lamps and the work of those who look after the towers, and more')).toEqual([
      'Of lamps and the work of those who look after …',
    ]);
    expect(titlesOf('The lamps that keepers of harbours had to send to the office')).toEqual([
      'The lamps that keepers of harbours had to send …',
    ]);
  });

  it('is the whole heading where two would be cut alike', () => {
    const [one, other] = ['north', 'south'].map(
      (side) => `Harbours whose keepers have lit every lamp they had, ${side}`,
    );
    expect(titlesOf(one ?? '', other ?? '')).toEqual([one, other]);
  });
});
