import type { Hit } from '../scan/scan';
import type { SearchState } from '../search-state';
import { quoted } from '../wording';
import { type Answer, askBoth, askScan } from './search-answer';
import { describeNotes } from './search-notes';
import { announce, fail, partOf } from './search-parts';
import type { NamedPlace, Question } from './search-question';
import { describeHeading, listHits, pinFirst } from './search-results';

/** After this long without an answer the reader gets a sentence and a way on, in milliseconds. */
const LIMIT = 4000;
/** "Nothing found" waits for a pause in the typing: a word half typed is not a wrong word. */
const TYPING_PAUSE = 400;

type PlacedQuestion = Question & { readonly place: NamedPlace | undefined };

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
    const place = query.place && (await later.readPlace(answer));
    if (!current()) return;
    // Who arrives here for a place does not want this page among the steps of Back.
    if (place?.open && how === 'go') location.assign(place.open);
    else if (place?.open && how === 'arrive') location.replace(place.open);
    else {
      shown = isWorthShowing(answer);
      await writeAll(page, answer, { ...question, place }, current);
    }
  } catch {
    // First results stay; the reader is told only when there are none.
    giveUp();
  } finally {
    clearTimeout(late);
  }
}

/** The engine's silence says nothing yet; only the whole text can. */
const isWorthShowing = ({ complete, mentions }: Answer) => complete || mentions.length > 0;

async function writeAll(
  page: HTMLElement,
  first: Answer,
  question: PlacedQuestion,
  current: () => boolean,
): Promise<void> {
  let whole = first;
  let listed = isWorthShowing(first) ? write(page, first, question, []) : [];
  if (!first.complete) {
    const shown = listed.map(({ record }) => record.anchor);
    whole = await askScan(first.query).catch((error: unknown) => {
      partOf(page, 'notes').textContent =
        'The whole text did not arrive: there may be more than these results.';
      throw error;
    });
    if (!current()) return;
    listed = write(page, whole, question, shown);
  }
  if (current()) await question.later.writeRest(page, whole, question, listed, current);
}

function write(
  page: HTMLElement,
  answer: Answer,
  question: PlacedQuestion,
  shown: readonly string[],
): readonly Hit[] {
  const { state, ask, place } = question;
  const listed = pinFirst(answer, state, shown);
  partOf(page, 'heading').textContent = describeHeading(answer, listed, place?.name);
  listHits(partOf(page, 'list'), listed, answer.index, state);
  partOf(page, 'notes').replaceChildren(...(place ? [place.line] : []), ...describeNotes(answer, ask));
  for (const part of ['help', 'said', 'related-list', 'own-list'] as const)
    partOf(page, part).replaceChildren();
  for (const part of ['related-heading', 'own-heading'] as const) partOf(page, part).hidden = true;
  for (const select of page.querySelectorAll('select')) select.value = readField(state, select.name);
  partOf(page, 'bar').hidden = answer.mentions.length === 0;
  partOf(page, 'failed').hidden = true;
  partOf(page, 'answer').hidden = false;
  return listed;
}

function readField(state: SearchState, name: string): string {
  return name === 'section' || name === 'kind' || name === 'topic' || name === 'sort' ? state[name] : '';
}

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
