import { parseQuery } from '../../scan/query.ts';
import { questionOf, writeState } from '../../search-state.ts';
import { followKeys } from './keys.ts';
import { makePanel } from './panel.ts';
import { type Answer, askBoth, askScan } from '../answer/answer.ts';
import { answerNamed } from '../answer/named-answer.ts';

/** After this long without an answer the reader is told, in milliseconds. */
const LIMIT = 4000;
/** "Nothing mentions" waits for a pause in the typing: a word half typed is not a wrong word. */
const TYPING_PAUSE = 400;

/**
 * Shows the first results below a page's search box while its reader types. Enter in the box opens the unit that is
 * named, and otherwise the search page, as the form does by itself.
 */
export function answerTyping(box: HTMLInputElement): void {
  const { form } = box;
  if (!form) throw new Error('the search box always stands in its form');
  const panel = makePanel(form);
  let asked = 0;
  /** Where Enter leads at once, when that is known. */
  let open: string | undefined;

  async function ask(): Promise<void> {
    asked += 1;
    const number = asked;
    const isCurrent = () => number === asked;
    open = undefined;
    const query = parseQuery(box.value);
    if (query.clauses.length === 0) return panel.close();
    const state = questionOf(query.text);
    const fail = () => isCurrent() && panel.fail(writeState(state));
    const show = (answer: Answer) => {
      const unit = answerNamed(answer);
      open = unit?.open;
      panel.show(answer, state, unit);
    };
    const late = setTimeout(fail, LIMIT);
    try {
      const answer = await askBoth(query);
      clearTimeout(late);
      if (answer.mentions.length === 0) await pause(TYPING_PAUSE);
      if (isCurrent()) show(answer);
      // Only the whole text knows whether there is such a unit.
      if (answer.complete || !query.named || !isCurrent()) return;
      const whole = await askScan(query);
      if (isCurrent()) show(whole);
    } catch {
      fail();
    } finally {
      clearTimeout(late);
    }
  }

  function close(): void {
    asked += 1;
    panel.close();
  }

  box.addEventListener('input', ask);
  box.addEventListener('click', ask);
  followKeys(box, panel.element, { ask, close });
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented || open === undefined) return;
    event.preventDefault();
    location.assign(open);
  });
  // What was typed before this ran counts.
  void ask();
}

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
