import { describe, expect, it } from 'vitest';
import { listBlocks } from '../../../src/report/sections.ts';
import { readLines } from '../../support/reports/read-lines.ts';

/** The rows of each table below a heading, by their first cells. */
function tablesOf(lines: readonly string[]): readonly string[] {
  const { sections } = readLines(['## Lamps', 'Text.', ...lines, '1. That is all.']);
  return sections
    .flatMap(listBlocks)
    .flatMap((block) =>
      block.kind === 'table'
        ? [
            block.rows
              .map(({ cells: [first] }) => first?.map((run) => ('text' in run ? run.text : '')).join(''))
              .join(' '),
          ]
        : [],
    );
}

describe('a table', () => {
  it('ends where a blank line parts its rows from those below', () => {
    expect(tablesOf(['a\t1', '', 'b\t2', 'c\t3'])).toEqual(['a', 'b c']);
    expect(tablesOf(['a\t1', 'b\t2', '', 'c\t3'])).toEqual(['a b', 'c']);
  });

  it('goes on where a blank line stands between all its rows', () => {
    expect(tablesOf(['a\t1', '', 'b\t2', '', 'c\t3'])).toEqual(['a b c']);
  });

  it('goes on behind a note at the foot of the page', () => {
    expect(tablesOf(['a<sup>1</sup>\t1', 'b\t2', '', '<sup>1</sup> A note.', '', 'c\t3'])).toEqual(['a b c']);
  });
});
