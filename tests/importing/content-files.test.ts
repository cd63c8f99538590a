import { describe, expect, it } from 'vitest';
import { findPageLevel } from '../../src/importing/content-files.ts';
import { readReport } from '../../src/report/reading/read-report.ts';

/** A report whose headings, by their # signs, hold so many paragraphs each. */
function reportOf(...parts: readonly (readonly [heading: string, paragraphs: number])[]) {
  const lines = parts.flatMap(([heading, count], index) => {
    const before = parts.slice(0, index).reduce((sum, [, own]) => sum + own, 0);
    return [heading, ...Array.from({ length: count }, (_, own) => `${before + own + 1}. Lamps are lit.`)];
  });
  return readReport(['# Lamps', ...lines].join('\n'));
}

describe('the level of headings that make the pages', () => {
  it('is the first where it parts the report well, or the report is short', () => {
    expect(findPageLevel(reportOf(['## Oil', 60], ['## Gas', 60]))).toBe(1);
    expect(findPageLevel(reportOf(['## Oil', 20], ['### Wicks', 10], ['## Gas', 1]))).toBe(1);
  });

  it('is lower where one page would hold most of it', () => {
    expect(findPageLevel(reportOf(['## Oil', 1], ['### Wicks', 40], ['### Tanks', 40], ['## Gas', 9]))).toBe(
      2,
    );
  });

  it('is the first where no lower one would part it', () => {
    expect(findPageLevel(reportOf(['## Oil', 60], ['## Gas', 9]))).toBe(1);
  });
});
