import { describe, expect, it } from 'vitest';
import { readLines } from '../../../support/reports/read-lines.ts';

const PART = ['## Part', '1. One.'];

describe('the rights of a report', () => {
  it.each([
    {
      what: 'the cover',
      lines: ['© Example 2019', 'It may be reproduced.', ...PART],
      copyright: 2,
      licence: 3,
    },
    { what: 'its end', lines: [...PART, 'You may reuse this.', '© Example 2019'], copyright: 5, licence: 4 },
    { what: 'one line', lines: [...PART, '© Example 2019. It may be re‑used.'], copyright: 4, licence: 4 },
    {
      what: 'a section of its own',
      lines: [...PART, '## Notice', '© Example 2019', 'Open Government Licence'],
      copyright: 5,
      licence: 6,
    },
    {
      what: 'the second of two lines, where the first names no year',
      lines: [...PART, '© Example Office', '© Other Office 2019. It may be copied.'],
      copyright: 5,
      licence: 5,
    },
  ])('are read from $what', ({ lines, copyright, licence }) => {
    const { roles } = readLines(lines);
    expect(roles.copyright).toEqual({ line: copyright, year: 2019 });
    expect(roles.licence).toEqual({ line: licence });
  });

  it('are none in the words of a paragraph', () => {
    const { roles } = readLines(['## Part', '1. It may be reproduced.']);
    expect([roles.copyright, roles.licence]).toEqual([null, null]);
  });

  it('may be declared by line', () => {
    expect(readLines(['Use it.', ...PART], { lines: { licence: 2 } }).roles.licence).toEqual({ line: 2 });
  });
});
