import { deadlineInSentence } from '../report/deadline.ts';
import { paragraphRef, type UnitRef, unitKey } from '../report/unit-ref.ts';

/** What a citation points at: the whole report, or one unit with the paragraphs that locate it. */
export interface Pinpoint {
  /** Unlike any other pinpoint's, fit for a file name and a citation key: "paragraph-61". */
  readonly key: string;
  /** How a citation names it inside brackets: "paragraph 61"; empty for the report as a whole. */
  readonly label: string;
  /** The numbers of the paragraphs where it stands, for a citation to name; empty for the whole report. */
  readonly paragraphs: readonly string[];
  /** What it is of these paragraphs, as a citation names it: "action 8"; empty for the paragraphs themselves. */
  readonly part: string;
  /** The absolute address that leads to it. */
  readonly address: string;
}

/** The report as a whole. */
export function pinpointReport(address: string): Pinpoint {
  return { key: 'report', label: '', paragraphs: [], part: '', address };
}

/** What locates a unit: its number, and for an item that is asked for what introduces it and when it is due. */
export interface LocatedUnit extends UnitRef {
  readonly word: string;
  readonly printed: string;
  /** Null for a numbered paragraph. */
  readonly asked: { readonly introducedBy: string; readonly deadline: string } | null;
  /** The page of the PDF on which it begins, where that is known. */
  readonly sourcePage?: number | undefined;
}

/** Where a unit can be checked against the original. */
export function sourcePageText(page: number): string {
  return `page ${page} of the PDF`;
}

/** A numbered paragraph of the text itself, by its number alone. */
export function pinpointParagraph(label: string, address: string): Pinpoint {
  return {
    key: unitKey(paragraphRef(label)),
    label: `paragraph ${label}`,
    paragraphs: [label],
    part: '',
    address,
  };
}

/**
 * A unit. A report does not number the items of its lists, so the label of one gives the paragraph that introduces it
 * first and says that the number is a place in an order. Without its deadline it says less than the report does.
 */
export function pinpointUnit(unit: LocatedUnit, address: string): Pinpoint {
  const { label, part, ...rest } = pinpointByNumber(unit, address);
  const page = unit.sourcePage === undefined ? [] : [sourcePageText(unit.sourcePage)];
  const withPage = (words: string) => [words, ...page].filter((one) => one !== '').join(', ');
  return { ...rest, label: withPage(label), part: withPage(part) };
}

function pinpointByNumber(unit: LocatedUnit, address: string): Pinpoint {
  const { kind, word, printed, asked } = unit;
  const key = unitKey(unit);
  if (!asked) {
    const name = `${word} ${printed}`;
    const isMain = kind === 'paragraph';
    return { key, label: name, paragraphs: isMain ? [printed] : [], part: isMain ? '' : name, address };
  }
  const { introducedBy, deadline } = asked;
  const label = [
    ...(introducedBy === '' ? [] : [`paragraph ${introducedBy}`]),
    `${word} ${printed} in report order`,
    ...(deadline === '' ? [] : [deadlineInSentence(deadline)]),
  ].join(', ');
  const paragraphs = introducedBy === '' ? [] : [introducedBy];
  return { key, label, paragraphs, part: `${word} ${printed}`, address };
}

/** A statistic or a chart, located by the paragraphs that state its figures. */
export function pinpointFigures(key: string, paragraphs: readonly string[], address: string): Pinpoint {
  const label = `${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${new Intl.ListFormat('en-GB').format(paragraphs)}`;
  return { key, label, paragraphs, part: '', address };
}
