import type { Publication } from '../declared/publication.ts';
import { capitalise } from '../report/capitalise.ts';

/** What this site's sentences call the things that the report asks for. */
export interface AskWords {
  /** Before a number: "Action". */
  readonly name: string;
  /** Several and one of them in full: "required actions", "required action". */
  readonly several: string;
  readonly single: string;
  /** What they are to those who were asked, after a count: "actions to take". */
  readonly due: string;
}

/**
 * The words for a report's asks, as the publication declares them: what is demanded is required, what is advised is
 * listed.
 */
export function nameAsks({ asks: { one, many, required } }: Pick<Publication, 'asks'>): AskWords {
  return {
    name: capitalise(one),
    several: required ? `required ${many}` : many,
    single: required ? `required ${one}` : one,
    due: required ? `${many} to take` : many,
  };
}
