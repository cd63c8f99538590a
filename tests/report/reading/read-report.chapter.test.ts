import { expect, it } from 'vitest';
import { readReport } from '../../../src/report/reading/read-report.ts';
import { chapterReport } from '../../support/reports/chapter-report.ts';
import { outline } from '../../support/reports/report-outline.ts';

it('reads the same with a byte order mark and other line ends', () => {
  const text = `\u{FEFF}${chapterReport.replaceAll('\n', ' \r\n')}`;
  expect(readReport(text)).toEqual(readReport(chapterReport));
});

it('reads a chapter with labels in two parts', () => {
  expect(outline(readReport(chapterReport))).toEqual([
    '# 1. Introduction',
    '[1.1] Lamps give light.^1 They were described in Part 2, and they cost between 1 and / 1.2 million.',
    '[1.2] I recommend that lamps:',
    '  (a) should be lit;',
    '  (b) should be cleaned:',
    '    (i) in the morning, and',
    '    (ii) at night.',
    '  They should also be counted.',
    '## Oil',
    '[1.3] Oil is dear.',
    '  | Item | Cost',
    '  | Oil | 2',
    '  | Gas | 3',
    '# 2. A clause',
    '[2.1] The clause could read:',
    '  > “OF LAMPS',
    '  1. The Minister must have regard to:',
    '    (a) light;',
    '    (b) oil.',
    '  2. Nothing else matters.”',
    '[2.2] That is all.',
  ]);
});
