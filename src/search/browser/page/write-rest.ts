// Naming the search page's program keeps what both need in one script, which comes in one step.
import './search-page.ts';
import { narrow } from '../../search-state.ts';
import { findMeaning, listOtherNames, scanOtherNames } from '../../scan/names.ts';
import { scanRelated } from '../../scan/related.ts';
import { findNamedUnit } from '../../scan/named-unit.ts';
import type { SearchIndex, SearchRecord } from '../../scan/search-index.ts';
import { describeAloud, describeOtherNames, describeOwn, describeRelated } from '../../rest-wording.ts';
import { type Hit, scan } from '../../scan/scan.ts';
import { recordAddress } from '../answer/record-address.ts';
import type { Answer } from '../answer/answer.ts';
import { writeCounts } from './filter-counts.ts';
import { describeNothing, listTopics } from './nothing-found.ts';
import { make } from '../../../site/browser/make-element.ts';
import { announce, partOf } from './parts.ts';
import { listHits, makeResult } from './result-list.ts';
import type { Question } from './question.ts';
import { loadScan, prepareText, type Scan } from '../answer/load-scan.ts';
import { offerTakeaway } from './take-buttons.ts';
import { searchFilePath } from '../../../site/addresses.ts';

/** Writes what may come second: what the words mean, other names and related forms, counts, help where nothing was found. */
export async function writeRest(
  page: HTMLElement,
  answer: Answer,
  { query, state, ask }: Question,
  listed: readonly Hit[],
  current: () => boolean,
): Promise<void> {
  const { entries } = await loadScan();
  const { index, mentions } = answer;
  const related = scanRelated(entries, query, mentions);
  const listedRelated = narrow(related, index, state);
  writeGroup(page, 'related', describeRelated(listedRelated, mentions), listedRelated, answer, state);
  const site = await loadSiteScan(page).catch(() => undefined);
  if (!current()) return;
  const terms = site?.index.records ?? [];
  const names = listOtherNames(query, terms);
  const named = scanOtherNames(entries, names, [...mentions, ...related]);
  const listedNamed = narrow(named, index, state);
  writeGroup(page, 'names', describeOtherNames(listedNamed, names, query), listedNamed, answer, state);
  const own = site ? scan(site.entries, query) : [];
  const meaning = findMeaning(query, index.records, terms);
  // What stands above the lists is not said again in them.
  const listedOwn = narrow(own, index, state).filter(({ record }) => record !== meaning);
  writeGroup(page, 'own', describeOwn(listedOwn), listedOwn, answer, state);
  partOf(page, 'bar').hidden = mentions.length + named.length === 0;
  writeCounts(partOf(page, 'bar'), [...mentions, ...named, ...related, ...own], index);
  const addressOf = ({ record }: Hit) => new URL(recordAddress(record, index, ''), location.href).href;
  offerTakeaway(page, { hits: [...listed, ...listedNamed, ...listedRelated], index, addressOf }, query);
  announce(
    page,
    describeAloud(answer, findNamedUnit(query, index), describeOtherNames(named, names, query), related),
  );
  if (meaning) {
    partOf(page, 'meaning').replaceChildren(presentMeaning(meaning, index));
    const at = listed.findIndex(({ record }) => record === meaning);
    if (at >= 0) partOf(page, 'list').children[at]?.remove();
  }
  if (mentions.length > 0 || findNamedUnit(query, index)) return;
  // What other names lead to answers the question: no word on spelling then.
  if (named.length === 0) {
    partOf(page, 'help').replaceChildren(...describeNothing(query, { index, entries }, ask));
  }
  partOf(page, 'topics').replaceChildren(...listTopics(index));
}

/** Fetches and prepares what this site itself says, from the file that the search page names. Rejects when it is missing. */
async function loadSiteScan(page: HTMLElement): Promise<Scan> {
  const response = await fetch(searchFilePath(page.dataset['own'] ?? ''));
  return prepareText(await response.text());
}

/** What the words mean, before what is said with them: a grade as the report defines it, a term as the glossary does. */
function presentMeaning(record: SearchRecord, index: SearchIndex): HTMLElement {
  const whole = { record, ranges: [], order: 0, score: 0 };
  const result = makeResult(whole, index, '');
  return make('div', { className: 'place' }, ...result.childNodes);
}

function writeGroup(
  page: HTMLElement,
  group: 'names' | 'related' | 'own',
  sentence: string,
  hits: readonly Hit[],
  { index }: Answer,
  state: Question['state'],
): void {
  const heading = partOf(page, `${group}-heading`);
  heading.textContent = sentence;
  heading.hidden = hits.length === 0;
  listHits(partOf(page, `${group}-list`), hits, index, state);
}
