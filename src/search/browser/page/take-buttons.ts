import { reportPath } from '../../../site/addresses.ts';
import type { Query } from '../../scan/query.ts';
import type { Results } from './take-results.ts';
import { makeAnnouncer } from '../../../site/browser/announcer.ts';
import { describeFailure } from '../../../site/browser/failure.ts';
import { partOf } from './parts.ts';

/** Lets the page's buttons take these results away: copied as quotations, or downloaded as a table. */
export function offerTakeaway(page: HTMLElement, results: Results, query: Query): void {
  const announcer = makeAnnouncer();
  partOf(page, 'said').replaceChildren(announcer.element);
  const acts = {
    copy: async () => (await import('./take-results.ts')).copyResults(results, announcer),
    download: async () => (await import('./take-results.ts')).downloadResults(results, query, announcer),
  };
  for (const [name, act] of Object.entries(acts)) {
    const button = page.querySelector<HTMLButtonElement>(`[data-take="${name}"]`);
    if (!button) continue;
    button.disabled = results.hits.length === 0;
    button.onclick = () => {
      act().catch(() =>
        announcer.say(...describeFailure('The words to be taken away', reportPath(), 'the whole report')),
      );
    };
  }
}
