/** The publication that every quotation and citation names. */
export interface Work {
  readonly title: string;
  /** Who wrote and published it; undefined where that is not known. */
  readonly author: string | undefined;
  readonly publisher: string | null | undefined;
  /** Null where none is known. */
  readonly year: number | null;
  /** The day of publication in ISO 8601, where it is known. */
  readonly published?: string | undefined;
  /** A BCP 47 tag, such as "en-GB". */
  readonly language: string;
}

/** The part of a work that a quotation names. */
export type NamedWork = Pick<Work, 'title' | 'publisher' | 'year'>;

/** What is known of title, publisher and year, in one line: "The report: The council, The inspectorate, 2013". */
export function workLine({ title, publisher, year }: NamedWork): string {
  return [title, publisher, year].filter((part) => part !== undefined && part !== null).join(', ');
}
