import type { Query } from '../../scan/query.ts';
import type { SearchState } from '../../search-state.ts';

/** One question to be answered on the page. */
export interface Question {
  readonly query: Query;
  readonly state: SearchState;
  /** How it was asked: `go` and `arrive` lead to a unit that it names, `type` may not be finished. */
  readonly how: 'go' | 'arrive' | 'stay' | 'type';
  /** Asks another question instead. */
  readonly ask: (q: string) => void;
}
