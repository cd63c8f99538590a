import type { Cover } from '../report/model';

/** The publication that every quotation and citation names. `year` is the only date that the report itself states. */
export interface Source {
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  readonly year: number;
  /** A BCP 47 tag, such as "en-GB". */
  readonly language: string;
}

/**
 * The source that a report's cover describes, titled with the report's title and the authority it is about; `declared`
 * is what the cover does not say.
 */
export function describeSource(
  cover: Cover,
  declared: Pick<Source, 'author' | 'publisher' | 'language'>,
): Source {
  return {
    title: `${cover.title}: ${cover.authority}`,
    year: cover.copyrightYear,
    ...declared,
  };
}

/** The part of a source that a quotation names. */
export type NamedSource = Pick<Source, 'title' | 'publisher' | 'year'>;

/** Title, publisher and year in one line: "The report: The council, The inspectorate, 2013". */
export function sourceLine(source: NamedSource): string {
  return `${source.title}, ${source.publisher}, ${source.year}`;
}
