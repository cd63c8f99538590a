import type { FaultKind } from './faults.ts';

/** Something that a report can hold beyond headings and numbered paragraphs. */
export type Holding =
  | 'contents'
  | 'dates'
  | 'copyright'
  | 'licence'
  | 'scale'
  | 'record'
  | 'asks'
  | 'prose'
  | 'lists'
  | 'tables'
  | 'quotations'
  | 'notes';

/**
 * What an editor can say about a report's text that its structure does not tell. All of it is optional; without any of
 * it a report is read by its structure alone.
 */
export interface ReadingOptions {
  /** An inventory. The reading stops when one of these is not found, and when the text has any that is not named. */
  readonly holds?: readonly Holding[] | undefined;
  /** Faults that the published report really has, each at its line. */
  readonly accepted?: readonly { readonly line: number; readonly fault: FaultKind }[] | undefined;
  /** Headings below which numbers begin again, and what those units are called ("conclusion"). */
  readonly series?: readonly { readonly heading: string; readonly word: string }[] | undefined;
  /**
   * The report's word for what it asks for ("recommendation"), and the headings below which it does, where none says
   * so.
   */
  readonly asks?: { readonly word: string; readonly headings?: readonly string[] | undefined } | undefined;
  /** The words of the grades, best first, where no table gives them. */
  readonly grades?: readonly string[] | undefined;
  /** Lines that state a fact which their words do not give away. */
  readonly lines?:
    | {
        readonly dates?: number | undefined;
        readonly published?: number | undefined;
        readonly licence?: number | undefined;
      }
    | undefined;
}

/** Whether a report may hold something: it may, unless there is an inventory that leaves it out. */
export function mayHold({ holds }: ReadingOptions, holding: Holding): boolean {
  return holds === undefined || holds.includes(holding);
}

/** Whether an inventory names something, so that the reading must find it. */
export function mustHold({ holds }: ReadingOptions, holding: Holding): boolean {
  return holds?.includes(holding) ?? false;
}

/** Whether a fault at a line was accepted. */
export function isAccepted({ accepted = [] }: ReadingOptions, line: number, fault: FaultKind): boolean {
  return accepted.some((one) => one.line === line && one.fault === fault);
}
