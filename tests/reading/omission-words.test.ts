import { expect, it } from 'vitest';
import { OMISSION_WORDS } from '../../src/reading/omission-words';
import { realReport } from '../support/real-report';

it('has a sentence for every reason why a line of the real report is left out', () => {
  for (const { reason } of realReport.omitted) expect(OMISSION_WORDS[reason]).toMatch(/^[A-Z].*\.$/);
});
