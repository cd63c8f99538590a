import { topicsPath } from '../../../site/addresses.ts';
import { describeFailure } from '../../../site/browser/failure.ts';
import { makeButton, make } from '../../../site/browser/make-element.ts';
import type { Hit } from '../../scan/scan.ts';
import type { SearchState } from '../../search-state.ts';
import { quoteQuery } from '../../wording.ts';
import type { NamedAnswer } from '../answer/named-answer.ts';
import { type Answer, describeHeading } from '../answer/answer.ts';
import { partOf } from './parts.ts';
import type { Question } from './question.ts';
import { listHits, pinFirst } from './result-list.ts';

/** Up to this many results need no filters: they are folded away behind one button. */
const FEW = 10;

/**
 * Writes an answer over whatever the page shows, with the unit that the query names and without what comes later; gives the
 * hits that it lists, those that are `shown` already (by their anchors) first.
 */
export function writeAnswer(
  page: HTMLElement,
  answer: Answer,
  { state, ask }: Question,
  named: NamedAnswer | undefined,
  shown: readonly string[],
): readonly Hit[] {
  const listed = pinFirst(answer, state, shown);
  partOf(page, 'heading').textContent = describeHeading(answer, listed, named?.name);
  listHits(partOf(page, 'list'), listed, answer.index, state);
  partOf(page, 'notes').replaceChildren(...(named ? [named.line] : []), ...describeNotes(answer, ask));
  for (const part of ['meaning', 'help', 'said', 'names-list', 'related-list', 'own-list', 'topics'] as const)
    partOf(page, part).replaceChildren();
  for (const part of ['names-heading', 'related-heading', 'own-heading'] as const)
    partOf(page, part).hidden = true;
  for (const select of page.querySelectorAll('select')) select.value = readField(state, select.name);
  if (answer.complete && lacksTopics(page, answer))
    partOf(page, 'notes').append(
      make('p', {}, ...describeFailure('The topics', topicsPath(), 'the page of topics')),
    );
  partOf(page, 'bar').hidden = answer.mentions.length === 0;
  const narrowing = page.querySelector('details');
  if (narrowing) narrowing.open = answer.mentions.length > FEW || listed.length < answer.mentions.length;
  partOf(page, 'failed').hidden = true;
  partOf(page, 'answer').hidden = false;
  return listed;
}

function readField(state: SearchState, name: string): string {
  return name === 'section' || name === 'kind' || name === 'topic' || name === 'sort' ? state[name] : '';
}

/** Whether results should be narrowed to one of the page's topics, and which words are on it is not known. */
function lacksTopics(page: HTMLElement, { index }: Answer): boolean {
  const topic = page.querySelector<HTMLSelectElement>('select[name=topic]');
  return Boolean(topic?.value) && index.topics.length === 0;
}

/** What the reader should know of how the query was read, and the same words as a phrase. */
function describeNotes({ query, complete, mentions }: Answer, ask: (q: string) => void): readonly Node[] {
  const notes: Node[] = [];
  if (query.cut)
    notes.push(make('p', {}, `Only the first ${query.text.length} characters were searched for.`));
  if (!complete) notes.push(make('p', {}, 'Every mention in the whole text is still being counted.'));
  if (mentions.length > 0 && query.clauses.length > 1 && !query.named && !/["“”„«»＂]/.test(query.text)) {
    const button = makeButton(`Only as the phrase ${quoteQuery(query)}`, () => ask(`"${query.text}"`));
    button.className = 'as-link';
    notes.push(make('p', {}, button));
  }
  return notes;
}
