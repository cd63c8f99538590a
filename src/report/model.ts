import type { Block, Prose, Text } from './blocks.ts';
import type { Fault, OmittedLine } from './faults.ts';
import type { Roles } from './roles.ts';

/** A heading with everything up to the next heading of its level or above. */
export interface Section {
  /** As printed, its own number included, without bold marks. */
  readonly heading: string;
  /** The notes called for at the end of the heading. */
  readonly marks: readonly string[];
  /** 1 for a section of the report, 2 for one inside it, and so on. */
  readonly level: number;
  readonly line: number;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/** A footnote or endnote. `key` tells notes apart whose marks begin again ("1", then "1-2"). */
export interface Note extends Text {
  readonly mark: string;
  readonly key: string;
}

/** A labelled fact of the cover ("Age group:", "All"), label as printed. */
export interface Detail {
  readonly label: string;
  readonly value: string;
  readonly line: number;
}

/** A line of the cover or the imprint. */
export interface Notice {
  readonly text: string;
  readonly line: number;
}

/**
 * What stands before the first section: the title, who or what was looked at, facts, and whatever else is printed
 * there.
 */
export interface Cover {
  readonly title: string;
  readonly titleLine: number;
  /** Notes called for at the end of title or subject. */
  readonly marks: readonly { readonly line: number; readonly mark: string }[];
  /** The line below the title: the body that the report is about, or a second title. */
  readonly subject: Notice | null;
  readonly details: readonly Detail[];
  /** All other lines of the cover, in order. */
  readonly blocks: readonly Block[];
}

/** A run of labels: the paragraphs, or conclusions counted anew. */
export interface Series {
  /** First part of its units' addresses; "paragraph" for the main series. */
  readonly id: string;
  /** What one of its units is called. */
  readonly word: string;
}

/**
 * A whole report, once read: plain readonly data that the reader makes and everything else reads. Words are kept exactly as
 * the source prints them; line numbers count from 1 in the source file. What a report has beyond blocks (grades, asks,
 * dates) is a role that points at lines and repeats no words. Every non-blank line of its source is part of exactly one of
 * cover, sections, imprint, notes, omitted.
 */
export interface Report {
  readonly cover: Cover;
  readonly sections: readonly Section[];
  /** Unnumbered lines that close the document below its last paragraph: licence, addresses, copyright. */
  readonly imprint: readonly Prose[];
  readonly notes: readonly Note[];
  readonly series: readonly Series[];
  readonly roles: Roles;
  readonly omitted: readonly OmittedLine[];
  readonly faults: readonly Fault[];
}
