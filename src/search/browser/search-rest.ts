// Naming the search page's program keeps what both need in one script, which comes in one step.
import './search-page';
import { narrow } from '../scan/narrow';
import { scanRelated } from '../scan/related';
import { describeOwn, describeRelated } from '../rest-wording';
import { describeFind, nameRecord, quoted } from '../wording';
import { findPlace } from '../scan/find-place';
import { type Hit, scan } from '../scan/scan';
import { recordAddress } from './record-address';
import type { Answer } from './search-answer';
import { writeCounts } from './search-counts';
import { describeNothing } from './search-nothing';
import { announce, partOf } from './search-parts';
import { listHits } from './search-results';
import type { Question } from './search-question';
import { loadScan } from './search-scan';
import { loadSiteScan } from './search-site-scan';
import { offerTakeaway } from './search-takeaway';

/** Writes what may come second: related forms below, counts in the filters, help where nothing was found. */
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
  const addressOf = ({ record }: Hit) => new URL(recordAddress(record, index, ''), location.href).href;
  offerTakeaway(page, { hits: [...listed, ...listedRelated], index, addressOf }, query);
  announce(page, describeAloud(answer, related));
  const own = await loadSiteScan(page)
    .then((site) => scan(site.entries, query))
    .catch(() => []);
  if (!current()) return;
  const listedOwn = narrow(own, index, state);
  writeGroup(page, 'own', describeOwn(listedOwn), listedOwn, answer, state);
  writeCounts(partOf(page, 'bar'), [...mentions, ...related, ...own], index);
  if (mentions.length === 0 && !findPlace(query, index)) {
    partOf(page, 'help').replaceChildren(...describeNothing(query, { index, entries }, ask));
  }
}

function writeGroup(
  page: HTMLElement,
  group: 'related' | 'own',
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

function describeAloud({ query, index, mentions }: Answer, related: readonly Hit[]): string {
  const place = findPlace(query, index);
  const named = place ? `${nameRecord(place)}: Enter goes there. ` : '';
  const found = mentions.length > 0 ? describeFind(mentions, query) : `Nothing mentions ${quoted(query)}`;
  const more = describeRelated(related, mentions);
  return `${named}${found}.${more ? ` ${more}.` : ''}`;
}
