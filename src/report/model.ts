/**
 * What a report is, once read: plain readonly data that the parser makes and everything else reads.
 * Words are kept exactly as the source prints them; line numbers count from 1 in the source file.
 */

/** A stretch of a report's words in one weight. The only emphasis the source uses is bold. */
export interface Run {
  readonly kind: 'plain' | 'strong';
  readonly text: string;
}

/** A unit cut by a page turn: `line` continues it, and `at` is the offset of the one space that rejoins the words. */
export interface Join {
  readonly line: number;
  readonly at: number;
}

/** A numbered paragraph: the unit that readers link to and quote. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** The number as printed, without the full stop that ends it: "61". */
  readonly label: string;
  readonly runs: readonly Run[];
  readonly line: number;
  readonly joins: readonly Join[];
}

/** One required action. The report does not number its actions; `label` is its place in the report's order, from 1. */
export interface Action {
  readonly label: string;
  readonly runs: readonly Run[];
  readonly line: number;
  readonly joins: readonly Join[];
}

/** The actions due together, under the report's own words for when ("Within a year:"). */
export interface ActionGroup {
  readonly deadline: string;
  readonly line: number;
  readonly actions: readonly Action[];
}

/** All required actions, where they stand in the text: below the paragraph that introduces them. */
export interface ActionList {
  readonly kind: 'actions';
  readonly groups: readonly ActionGroup[];
}

/** One step of the grade scale: the inspectorate's word and its definition of that word. */
export interface Grade {
  readonly name: string;
  readonly meaning: string;
  readonly line: number;
}

/** The grade scale, best grade first, as the report prints it. */
export interface GradeScale {
  readonly kind: 'scale';
  readonly grades: readonly Grade[];
}

/** One row of the record of findings: what was judged, and the grade given. */
export interface Judgement {
  readonly area: string;
  readonly grade: string;
  readonly line: number;
}

/** The table that closes the report: a title over the judgements. */
export interface FindingsRecord {
  readonly kind: 'record';
  readonly title: string;
  readonly line: number;
  readonly judgements: readonly Judgement[];
}

/** What can stand below a heading, in the order of the text. */
export type Block = Paragraph | ActionList | GradeScale | FindingsRecord;

/** A heading that the report's own list of contents names, with everything up to the next such heading. */
export interface Section {
  readonly heading: string;
  readonly line: number;
  readonly blocks: readonly Block[];
}

/** A labelled fact of the cover ("Age group:", "All"), label as printed. */
export interface Detail {
  readonly label: string;
  readonly value: string;
  readonly line: number;
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

/** An unlabelled line of the cover: who may reproduce the report, where copies are had. */
export interface Notice {
  readonly text: string;
  readonly line: number;
}

/** What stands before the first heading of the body. */
export interface Cover {
  readonly title: string;
  readonly titleLine: number;
  readonly authority: string;
  readonly authorityLine: number;
  readonly details: readonly Detail[];
  /** First and last day of the inspection, read from the detail whose label names the dates. */
  readonly inspected: Stretch;
  /** The copyright line, starting with ©, and the year it names. */
  readonly copyright: Notice;
  readonly copyrightYear: number;
  /** The sentence that says how the text may be reproduced. */
  readonly licence: Notice;
  /** Every other line of the cover, in order. */
  readonly notices: readonly Notice[];
}

/** Why a line of the source is not printed on any page. */
export type Omission = 'contents' | 'page-rule' | 'blank-page' | 'repeated-title';

/** A non-blank source line that is left out, as it stands there, and why. */
export interface OmittedLine {
  readonly line: number;
  readonly text: string;
  readonly reason: Omission;
}

/** A whole report. Every non-blank line of its source is part of exactly one of these fields. */
export interface Report {
  readonly cover: Cover;
  readonly sections: readonly Section[];
  readonly omitted: readonly OmittedLine[];
}
