import { searchQueryPath } from '../../../site/addresses.ts';
import { narrow, readState, writeState } from '../../search-state.ts';
import { parseQuery } from '../../scan/query.ts';
import { type Hit, scan } from '../../scan/scan.ts';
import { makeBar } from './match-bar.ts';
import { findStep } from './step.ts';
import { markWords, unmarkWords } from './mark-words.ts';
import { recordAddress } from '../answer/record-address.ts';
import { loadScan } from '../answer/load-scan.ts';

/** On a page that was opened from a result: marks the words, and shows the bar that runs on through all results. */
const state = readState(new URLSearchParams(location.search));
const query = parseQuery(state.q);
const search = writeState(state);

/** The element that the address ends in; what is no fragment of an id ("#%") names none. */
function target(): Element | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}

async function start(): Promise<void> {
  markWords(query);
  const [{ index, entries }, { isRelated, scanRelated }] = await Promise.all([
    loadScan(),
    import('../../scan/related.ts'),
  ]);
  const mentions = scan(entries, query);
  const related = narrow(scanRelated(entries, query, mentions), index, state);
  const addressOf = (hit: Hit) => recordAddress(hit.record, index, search);
  const isHere = (hit: Hit) => new URL(addressOf(hit), location.href).href === location.href;
  const lists = [narrow(mentions, index, state), related];
  const bar = makeBar({ text: query.text, searchAddress: searchQueryPath(search), addressOf, hide });

  function update(): void {
    markWords(query, { target: target(), same: isRelated });
    const list = lists.find((hits) => hits.some(isHere)) ?? lists.find((hits) => hits.length > 0);
    if (list) bar.show(findStep(list, isHere), list === related);
  }

  function hide(): void {
    unmarkWords();
    removeEventListener('hashchange', update);
    history.replaceState(null, '', location.pathname + location.hash);
  }

  addEventListener('hashchange', update);
  update();
}

// Without the index there are marks but no bar: nothing that the reader could be told would help.
if (query.clauses.length > 0) start().catch(() => {});
