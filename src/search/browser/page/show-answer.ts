import { reportPath } from '../../../site/addresses';
import type { Hit } from '../../scan/scan';
import type { SearchState } from '../../search-state';
import { quoted } from '../../wording';
import { type Answer, askBoth, askScan, describeHeading } from '../answer/search-answer';
import { describeFailure, isCutOff } from '../../../site/browser/failure';
import { describeNotes } from './search-notes';
import { announce, fail, partOf } from './page-parts';
import type { NamedAnswer, Question } from '../answer/search-question';
import { listHits, pinFirst } from './search-results';

/** Up to this many results need no filters: they are folded away behind one button. */
const FEW = 10;
/** After this long without an answer the reader gets a sentence and a way on, in milliseconds. */
const LIMIT = 4000;
/** "Nothing found" waits for a pause in the typing: a word half typed is not a wrong word. */
const TYPING_PAUSE = 400;

let asked = 0;

/** Answers a question on the page: the first answer at once, then what takes longer, below what is shown. */
export async function showAnswer(page: HTMLElement, question: Question): Promise<void> {
  asked += 1;
  const number = asked;
  const current = () => number === asked;
  const { query, how, later } = question;
  partOf(page, 'before').hidden = query.clauses.length > 0;
  partOf(page, 'failed').hidden = true;
  if (query.clauses.length === 0) {
    partOf(page, 'answer').hidden = true;
    announce(page, query.text && `${quoted(query)} holds no word to search for.`);
    return;
  }
  let shown = false;
  const giveUp = () => {
    if (current() && !shown) fail(page);
  };
  const late = setTimeout(giveUp, LIMIT);
  try {
    const answer = await askBoth(query, question.first, later.askEngine);
    if (how === 'type' && answer.mentions.length === 0) await pause(TYPING_PAUSE);
    if (!current()) return;
    shown = isWorthShowing(answer);
    const whole = await writeFirst(page, answer, question, current);
    if (whole) await writeRest(page, whole, question, current);
  } catch {
    // First results stay; the reader is told only when there are none.
    giveUp();
  } finally {
    clearTimeout(late);
  }
}

/** The engine's silence says nothing yet; only the whole text can. */
const isWorthShowing = ({ complete, mentions }: Answer) => complete || mentions.length > 0;

/** The whole answer and what is listed of it; undefined once another question is asked or the reader is led away. */
type Written = { readonly answer: Answer; readonly listed: readonly Hit[] } | undefined;

/** Writes the first answer, then the whole one; both may know the unit that the query names, the engine's does not. */
async function writeFirst(
  page: HTMLElement,
  first: Answer,
  question: Question,
  current: () => boolean,
): Promise<Written> {
  const listed = isWorthShowing(first) ? await writeOne(page, first, question, [], current) : [];
  if (!listed || first.complete) return listed && { answer: first, listed };
  const answer = await askScan(first.query).catch((error: unknown) => {
    partOf(page, 'notes').textContent =
      'The whole text did not arrive: there may be more than these results.';
    throw error;
  });
  if (!current()) return undefined;
  const shown = listed.map(({ record }) => record.anchor);
  const all = await writeOne(page, answer, question, shown, current);
  return all && { answer, listed: all };
}

/** Goes to the unit that the query names, where that is what was asked for, or writes the answer; gives what it lists. */
async function writeOne(
  page: HTMLElement,
  answer: Answer,
  question: Question,
  shown: readonly string[],
  current: () => boolean,
): Promise<readonly Hit[] | undefined> {
  const { query, how, later } = question;
  // Without its code there is no short way there, but still an answer.
  const named = query.named && (await later.answerNamed(answer).catch(() => undefined));
  if (!current()) return undefined;
  if (named?.open && (how === 'go' || how === 'arrive') && !isCutOff()) {
    // Who arrives here for a unit does not want this page among the steps of Back.
    location[how === 'go' ? 'assign' : 'replace'](named.open);
    return undefined;
  }
  return write(page, answer, question, named, shown);
}

async function writeRest(
  page: HTMLElement,
  { answer, listed }: NonNullable<Written>,
  question: Question,
  current: () => boolean,
): Promise<void> {
  await question.later.writeRest(page, answer, question, listed, current).catch(() => {
    if (current())
      partOf(page, 'help').replaceChildren(
        ...describeFailure('Related forms', reportPath(), 'the whole report'),
      );
  });
}

function write(
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

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
