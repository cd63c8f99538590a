/**
 * What a report is, once read: plain readonly data that the reader makes and everything else reads. A report is a
 * cover, a tree of sections and notes. Words are kept exactly as the source prints them; line numbers count from 1 in
 * the source file. What a report has beyond blocks (grades, asks, dates) is a role that points at lines and repeats
 * no words.
 */
/** A stretch of a report's words in one weight. */
export interface Words {
  readonly kind: 'plain' | 'strong' | 'emphasis';
  readonly text: string;
}

/** Where a note is called for. It has no words of its own, so that places in a text count words alone. */
interface NoteMark {
  readonly kind: 'mark';
  readonly text: '';
  readonly mark: string;
}

/** A piece of a text. */
export type Run = Words | NoteMark;

/** A text cut by a page turn: `line` continues it, and `at` is the offset of the one space that rejoins the words. */
export interface Join {
  readonly line: number;
  readonly at: number;
}

/** Words that began on `line` and the lines that continue them. */
export interface Text {
  readonly runs: readonly Run[];
  readonly line: number;
  readonly joins: readonly Join[];
}

/** A numbered paragraph, the unit that readers link to and quote, with what stands in it below its first words. */
export interface Paragraph extends Text {
  readonly kind: 'paragraph';
  /** The number as printed, without the full stop that ends it: "61", "1.12", "A.1.3". */
  readonly label: string;
  /** Its place in its series, from 1. */
  readonly ordinal: number;
  readonly series: string;
  readonly blocks: readonly Block[];
}

/** Words without a number that are no part of a paragraph's own sentence. */
export interface Prose extends Text {
  readonly kind: 'prose';
}

/** One item of a list, its mark as printed ("-", "(a)", "ii)"), with the lists nested in it. */
export interface Item extends Text {
  readonly marker: string;
  readonly lists: readonly List[];
}

/** Items that follow each other. */
export interface List {
  readonly kind: 'list';
  readonly line: number;
  readonly items: readonly Item[];
}

/** One line of a table. */
interface Row {
  readonly line: number;
  readonly cells: readonly (readonly Run[])[];
}

/** Rows that follow each other. Rows may have different numbers of cells, as printed. */
export interface Table {
  readonly kind: 'table';
  readonly line: number;
  readonly rows: readonly Row[];
}

/** Words of somebody else's, set off from the text: one entry for each of its paragraphs. */
export interface Quotation {
  readonly kind: 'quotation';
  readonly line: number;
  readonly paragraphs: readonly Text[];
}

/** What can stand below a heading, in the order of the text. */
export type Block = Paragraph | Prose | List | Table | Quotation;

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

/** A calendar day without a time zone: month and day count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days that follow each other, from the first to the last, both included. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** One step of the grade scale, its meaning and line null where no table of the report gives it. */
export interface Grade {
  readonly name: string;
  readonly meaning: string | null;
  readonly line: number | null;
}

/** What was judged and the grade given, as printed at `line`: a row, the end of a heading, a line of its own. */
export interface Judgement {
  readonly area: string;
  readonly grade: string;
  readonly line: number;
  /** The heading of the section that holds its findings; null where no section does. */
  readonly section: number | null;
}

/** Something that the report asks for: a list item or a paragraph, at its line. */
export interface Ask {
  readonly line: number;
  /** Its number as printed, or its place in the report's order. */
  readonly label: string;
}

/** Asks that belong together. */
export interface AskGroup {
  /** The heading above them ("Within a year:"), null where the asks stand in one list. */
  readonly heading: string | null;
  readonly line: number;
  readonly asks: readonly Ask[];
}

/** What a report has beyond its text, each optional. Lines say where it stands. */
export interface Roles {
  readonly inspected: { readonly line: number; readonly stretch: Stretch } | null;
  readonly published: { readonly line: number; readonly day: Day } | null;
  readonly copyright: { readonly line: number; readonly year: number } | null;
  readonly licence: { readonly line: number } | null;
  /** The scale, best grade first, and the line of its table; null where only `content/report.yaml` gives the grades. */
  readonly scale: { readonly line: number | null; readonly grades: readonly Grade[] } | null;
  /** The table that collects the judgements; `title` is its head row, where it has one. */
  readonly record: {
    readonly line: number;
    readonly title: string | null;
    readonly judgements: readonly Judgement[];
  } | null;
  /** Grades given to sections outside the record. */
  readonly judgements: readonly Judgement[];
  readonly asks: { readonly word: string; readonly groups: readonly AskGroup[] } | null;
}

/** Why a line of the source is not printed on any page. */
export type Omission = 'contents' | 'page-rule' | 'blank-page' | 'repeated-title';

/** A non-blank source line that is left out, as it stands there, and why. */
export interface OmittedLine {
  readonly line: number;
  readonly text: string;
  readonly reason: Omission;
}

/** A fault of the source that may be published once `content/report.yaml` accepts it by line. */
export type FaultKind =
  | 'missing-label'
  | 'label-without-dot'
  | 'label-twice'
  | 'running-text'
  | 'heading-without-mark'
  | 'entry-without-heading'
  | 'note-without-mark'
  | 'mark-without-note';

/** A fault that was accepted, and what stands there in the site's words ("34 without its full stop"). */
export interface Fault {
  readonly line: number;
  readonly kind: FaultKind;
  readonly found: string;
}

/**
 * A whole report. Every non-blank line of its source is part of exactly one of cover, sections, imprint, notes,
 * omitted.
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
