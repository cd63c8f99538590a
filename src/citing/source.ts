import type { Cover } from '../report/model';

/** The publication that every quotation and citation names. `year` is the only date that the report itself states. */
export interface Source {
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  readonly year: number;
  readonly copyright: string;
  readonly licence: string;
  /** A BCP 47 tag, such as "en-GB". */
  readonly language: string;
}

/** What a report's cover does not say about its publication, and its editor declares. */
export interface Imprint {
  readonly author: string;
  readonly publisher: string;
  readonly language: string;
}

/** The source that a report's cover and imprint describe, titled with the report's title and the authority it is about. */
export function describeSource(cover: Cover, imprint: Imprint): Source {
  return {
    title: `${cover.title}: ${cover.authority}`,
    author: imprint.author,
    publisher: imprint.publisher,
    year: cover.copyrightYear,
    copyright: cover.copyright.text,
    licence: cover.licence.text,
    language: imprint.language,
  };
}

/** The part of a source that a quotation names. */
export type NamedSource = Pick<Source, 'title' | 'publisher' | 'year'>;

/** Title, publisher and year in one line: "The report: The council, The inspectorate, 2013". */
export function sourceLine(source: NamedSource): string {
  return `${source.title}, ${source.publisher}, ${source.year}`;
}
