/** A calendar day without a time zone: month and day count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days that follow each other, from the first to the last, both included. */
export interface DayRange {
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
  /** Its number as printed, or how many it makes in the report's order. */
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
  readonly inspected: { readonly line: number; readonly days: DayRange } | null;
  readonly published: { readonly line: number; readonly day: Day } | null;
  readonly copyright: { readonly line: number; readonly year: number } | null;
  readonly licence: { readonly line: number } | null;
  /** The scale, best grade first, and the line of its table; null where only `content/report.yaml` gives the grades. */
  readonly scale: { readonly line: number | null; readonly grades: readonly Grade[] } | null;
  /** The table that collects the judgements; `title` is its head row, where it has one. */
  readonly judgementRecord: {
    readonly line: number;
    readonly title: string | null;
    readonly judgements: readonly Judgement[];
  } | null;
  /** Grades given to sections outside the record of judgements. */
  readonly judgements: readonly Judgement[];
  readonly asks: { readonly word: string; readonly groups: readonly AskGroup[] } | null;
}
