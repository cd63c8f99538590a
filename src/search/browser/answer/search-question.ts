import type { Query } from '../../scan/query';
import type { Hit } from '../../scan/scan';
import type { SearchState } from '../../search-state';
import type { Answer, AskEngine, FirstEngine } from './search-answer';

/** One question to be answered on the page. */
export interface Question {
  readonly query: Query;
  readonly state: SearchState;
  readonly first: FirstEngine;
  readonly later: Later;
  /** How it was asked: `go` and `arrive` lead to a unit that it names, `type` may not be finished. */
  readonly how: 'go' | 'arrive' | 'stay' | 'type';
  /** Asks another question instead. */
  readonly ask: (q: string) => void;
}

/**
 * What may follow the first answer. It is handed to those who answer instead of imported by them, because all of it
 * builds on them.
 */
export interface Later {
  readonly askEngine: AskEngine;
  readonly answerNamed: (answer: Answer) => Promise<NamedAnswer | undefined>;
  /** Writes what may come second, below what is `listed`, while the question is `current`. */
  readonly writeRest: (
    page: HTMLElement,
    answer: Answer,
    question: Question,
    listed: readonly Hit[],
    current: () => boolean,
  ) => Promise<void>;
}

/** What a query that names a unit leads to. */
export interface NamedAnswer {
  /** "Paragraph 12", or "" when the report has no such number. */
  readonly name: string;
  /** Where to go at once; undefined when the reader should choose first. */
  readonly open: string | undefined;
  /** The way there with its first words, or which numbers there are. */
  readonly line: HTMLElement;
}
