import { parseQuery, QUERY_LIMIT } from '../../scan/query.ts';
import { carryingSearch, readState, type SearchState, writeState } from '../../search-state.ts';
import { addToIndex } from '../answer/load-scan.ts';
import type { Question } from './question.ts';
import { bringTopics } from './bring-topics.ts';
import { answerQuestion } from './answer-question.ts';

/** What is typed within this time is one step of Back, in milliseconds. */
const STEP_PAUSE = 1500;

/** The search page: improves a form and a page that work without it. The address always says what is shown. */
class ReportSearch extends HTMLElement {
  #state: SearchState = readState(new URLSearchParams(location.search));
  #lastTyped = Number.NEGATIVE_INFINITY;

  connectedCallback(): void {
    const input = this.#input();
    this.addEventListener('input', ({ target }) => target === input && this.#typed());
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) this.#ask({ [target.name]: target.value });
    });
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#lastTyped = Number.NEGATIVE_INFINITY;
      this.#ask({ q: input.value }, 'go');
    });
    addEventListener('popstate', () => {
      this.#state = readState(new URLSearchParams(location.search));
      input.value = this.#state.q;
      this.#show('stay');
    });
    // What was asked for or typed before this ran counts; otherwise the address does.
    if (this.dataset['go'] !== undefined) this.#ask({ q: input.value }, 'go');
    else if (input.value !== '' && input.value !== this.#state.q) this.#typed();
    else {
      input.value = this.#state.q;
      this.#show(isArrival() ? 'arrive' : 'stay');
    }
  }

  #input(): HTMLInputElement {
    const input = this.querySelector('input');
    if (!input) throw new Error('the search page always has its box');
    return input;
  }

  #typed(): void {
    const now = performance.now();
    const step = now - this.#lastTyped > STEP_PAUSE;
    this.#lastTyped = now;
    this.#remember({ ...this.#state, q: this.#input().value }, step);
    this.#show('type');
  }

  #ask(change: Partial<SearchState>, how: 'go' | 'stay' = 'stay'): void {
    this.#remember({ ...this.#state, ...change }, true);
    this.#input().value = this.#state.q;
    this.#show(how);
  }

  /** Writes the state into the address; the same state again adds no step of Back. */
  #remember(state: SearchState, step: boolean): void {
    const before = writeState(this.#state);
    this.#state = { ...state, q: state.q.slice(0, QUERY_LIMIT + 1) };
    const address = writeState(this.#state);
    if (address === before) return;
    history[step ? 'pushState' : 'replaceState'](null, '', carryingSearch(location.pathname, address));
  }

  #show(how: Question['how']): void {
    void answerQuestion(this, {
      query: parseQuery(this.#state.q),
      state: this.#state,
      how,
      ask: (q) => this.#ask({ q, section: '', kind: '', topic: '' }),
    });
  }
}

/** True when this address was opened afresh, not by Back or Reload, which must not lead away again. */
function isArrival(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type === 'navigate';
}

/** Brings the search page to life, once; `topics` is the file that it names for them, on its way. */
export function startSearch(topics: Promise<Response>): void {
  if (customElements.get('report-search')) return;
  addToIndex(bringTopics(topics));
  customElements.define('report-search', ReportSearch);
}
