import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../support/reports/read-lines.ts';

describe('a row of a table', () => {
  it('may have an empty first cell beside other rows', () => {
    expect(outlineOf(['## Part', '1. One.', '\t2001\t2002', 'Reports\t60\t', '\t60\t'])).toEqual([
      '# Part',
      '[1] One.',
      '  |  | 2001 | 2002',
      '  | Reports | 60 | ',
      '  |  | 60 | ',
    ]);
  });
});
