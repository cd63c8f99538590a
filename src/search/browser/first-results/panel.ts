import { searchQueryPath } from '../../../site/addresses.ts';
import { describeFailure } from '../../../site/browser/failure.ts';
import { make } from '../../../site/browser/make-element.ts';
import { sayAfterPause } from '../../../site/browser/say-after-pause.ts';
import { narrow, type SearchState, writeState } from '../../search-state.ts';
import type { Hit } from '../../scan/scan.ts';
import type { SearchIndex } from '../../scan/search-index.ts';
import { nameRecord } from '../../wording.ts';
import { makePassage } from '../answer/passage.ts';
import { recordAddress } from '../answer/record-address.ts';
import { type Answer, describeHeading } from '../answer/answer.ts';
import type { NamedAnswer } from '../answer/named-answer.ts';

/** As many results as stand below the box; the search page has them all. */
const MOST = 5;
/** As long as their passages are, in characters: two or three lines. */
const PASSAGE = 150;

/** The list of first results below a search box. */
export interface Panel {
  readonly element: HTMLElement;
  readonly show: (answer: Answer, state: SearchState, unit: NamedAnswer | undefined) => void;
  /** Says that nothing arrived; `search` is the question as an address writes it. */
  readonly fail: (search: string) => void;
  readonly close: () => void;
}

/**
 * Makes the list, below the form: plain links, which can be pointed at, opened in another tab and read by any screen
 * reader, with a sentence that says how many there are.
 */
export function makePanel(form: HTMLFormElement): Panel {
  const element = make('div', { className: 'first-results', hidden: true });
  element.dataset['ui'] = '';
  const status = make('p', { role: 'status', className: 'visually-hidden' });
  form.append(element, status);

  function write(sentence: string, ...parts: readonly (Node | string)[]): void {
    // Who has gone elsewhere in the meantime is not followed.
    if (!form.contains(document.activeElement)) return;
    element.replaceChildren(...parts);
    element.hidden = false;
    sayAfterPause(status, sentence);
  }

  return {
    element,
    show(answer, state, unit) {
      const hits = narrow(answer.mentions, answer.index, state).slice(0, MOST);
      const search = writeState(state);
      const heading = describeHeading(answer, answer.mentions, undefined);
      const list = make(
        'ul',
        { className: 'list', ariaLabel: 'First results' },
        ...hits.map((hit) => makeItem(hit, answer.index, search)),
      );
      const all = make(
        'a',
        { href: searchQueryPath(search), className: 'all' },
        'All results and related forms',
      );
      const named = unit?.open ? `${unit.name}: Enter goes there. ` : '';
      const ways =
        hits.length > 0
          ? ` The down arrow leads to ${hits.length > 1 ? `the first ${hits.length}` : 'it'}.`
          : '';
      write(
        `${named}${heading}.${ways}`,
        ...(unit ? [unit.line] : []),
        make('p', { className: 'found quiet' }, heading),
        list,
        all,
      );
    },
    fail(search) {
      const parts = describeFailure('The first results', searchQueryPath(search), 'the search page');
      const line = make('p', { className: 'found' }, ...parts);
      write(line.textContent, line);
    },
    close() {
      element.hidden = true;
      sayAfterPause(status, '');
    },
  };
}

/** The whole result is one link, so that its words are read where the arrows stop. */
function makeItem(hit: Hit, index: SearchIndex, search: string): HTMLLIElement {
  const { record } = hit;
  const section = index.sections[record.section]?.title ?? '';
  const link = make(
    'a',
    { href: recordAddress(record, index, search) },
    make('b', {}, nameRecord(record)),
    ' ',
    make('span', { className: 'quiet' }, section),
    makePassage(hit, PASSAGE),
  );
  return make('li', {}, link);
}
