import type { Query } from '../search/query';
import type { SearchState } from '../search/search-state';
import type { FirstEngine } from './search-answer';

/** One question to be answered on the page. */
export interface Question {
  readonly query: Query;
  readonly state: SearchState;
  readonly first: FirstEngine;
  /** How it was asked: `go` and `arrive` lead to a place that it names, `type` may not be finished. */
  readonly how: 'go' | 'arrive' | 'stay' | 'type';
  /** Asks another question instead. */
  readonly ask: (q: string) => void;
}
