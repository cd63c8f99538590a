import { reportPath } from '../../../site/addresses.ts';
import type { Hit } from '../../scan/scan.ts';
import { quoteQuery } from '../../wording.ts';
import { type Answer, askBoth, askScan } from '../answer/answer.ts';
import { describeFailure, isCutOff } from '../../../site/browser/failure.ts';
import { announce, fail, partOf } from './parts.ts';
import type { Question } from './question.ts';
import { answerNamed } from '../answer/named-answer.ts';
import { writeAnswer } from './write-answer.ts';

/** After this long without an answer the reader gets a sentence and a way on, in milliseconds. */
const LIMIT = 4000;
/** "Nothing found" waits for a pause in the typing: a word half typed is not a wrong word. */
const TYPING_PAUSE = 400;

let asked = 0;

/** Answers a question on the page: the first answer at once, then what takes longer, below what is shown. */
export async function answerQuestion(page: HTMLElement, question: Question): Promise<void> {
  asked += 1;
  const number = asked;
  const current = () => number === asked;
  const { query, how } = question;
  partOf(page, 'before').hidden = query.clauses.length > 0;
  partOf(page, 'failed').hidden = true;
  if (query.clauses.length === 0) {
    partOf(page, 'answer').hidden = true;
    announce(page, query.text && `${quoteQuery(query)} holds no word to search for.`);
    return;
  }
  let shown = false;
  const giveUp = () => {
    if (current() && !shown) fail(page);
  };
  const late = setTimeout(giveUp, LIMIT);
  try {
    const answer = await askBoth(query);
    if (how === 'type' && answer.mentions.length === 0) await pause(TYPING_PAUSE);
    if (!current()) return;
    shown = isWorthShowing(answer);
    const whole = await writeFirst(page, answer, question, current);
    if (whole) await addRest(page, whole, question, current);
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
  const listed = isWorthShowing(first) ? writeOne(page, first, question, []) : [];
  if (!listed || first.complete) return listed && { answer: first, listed };
  const answer = await askScan(first.query).catch((error: unknown) => {
    partOf(page, 'notes').replaceChildren(
      ...describeFailure('The whole text', reportPath(), 'the whole report'),
      ' There may be more than these results.',
    );
    throw error;
  });
  if (!current()) return undefined;
  const shown = listed.map(({ record }) => record.anchor);
  const all = writeOne(page, answer, question, shown);
  return all && { answer, listed: all };
}

/** Goes to the unit that the query names, where that is what was asked for, or writes the answer; gives what it lists. */
function writeOne(
  page: HTMLElement,
  answer: Answer,
  question: Question,
  shown: readonly string[],
): readonly Hit[] | undefined {
  const { query, how } = question;
  const named = query.named && answerNamed(answer);
  if (named?.open && (how === 'go' || how === 'arrive') && !isCutOff()) {
    // Who arrives here for a unit does not want this page among the steps of Back.
    location[how === 'go' ? 'assign' : 'replace'](named.open);
    return undefined;
  }
  return writeAnswer(page, answer, question, named, shown);
}

/** Fetches what comes second and has it written below the first answer; says so where it does not come. */
async function addRest(
  page: HTMLElement,
  { answer, listed }: NonNullable<Written>,
  question: Question,
  current: () => boolean,
): Promise<void> {
  try {
    const rest = await import('./write-rest.ts');
    await rest.writeRest(page, answer, question, listed, current);
  } catch {
    if (current())
      partOf(page, 'help').replaceChildren(
        ...describeFailure('Related forms', reportPath(), 'the whole report'),
      );
  }
}

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
