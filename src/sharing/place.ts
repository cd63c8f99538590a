import { deadlineInSentence } from '../report/deadline';
import { actionRef, paragraphRef, unitKey } from '../report/unit-ref';

/** What is cited inside a report: the whole of it, or one unit with the paragraphs that locate it. */
export interface Place {
  /** Unlike any other place's, fit for a file name and a citation key: "paragraph-61". */
  readonly key: string;
  /** How a citation names it inside brackets: "paragraph 61"; empty for the report as a whole. */
  readonly label: string;
  /** The numbers of the paragraphs where it stands, for the pinpoint of a citation; empty for the whole report. */
  readonly paragraphs: readonly string[];
  /** What it is of these paragraphs, as a pinpoint names it: "action 8"; empty for the paragraphs themselves. */
  readonly part: string;
  /** The absolute address that leads to it. */
  readonly address: string;
}

/** The report as a whole. */
export function placeOfReport(address: string): Place {
  return { key: 'report', label: '', paragraphs: [], part: '', address };
}

/** A numbered paragraph. */
export function placeOfParagraph(label: string, address: string): Place {
  return {
    key: unitKey(paragraphRef(label)),
    label: `paragraph ${label}`,
    paragraphs: [label],
    part: '',
    address,
  };
}

/** What locates an action: the paragraph that introduces the list of them, and its deadline in the report's words. */
interface ActionPlace {
  readonly label: string;
  readonly introducedBy: string;
  readonly deadline: string;
}

/**
 * A required action. The report does not number its actions, so the label gives the paragraph that introduces them
 * first and says that the number is a place in an order. Without its deadline an action says less than the report does.
 */
export function placeOfAction({ label, introducedBy, deadline }: ActionPlace, address: string): Place {
  return {
    key: unitKey(actionRef(label)),
    label: `paragraph ${introducedBy}, action ${label} in report order, ${deadlineInSentence(deadline)}`,
    paragraphs: [introducedBy],
    part: `action ${label}`,
    address,
  };
}

/** A statistic or a chart, located by the paragraphs that state its figures. */
export function placeOfFigures(key: string, paragraphs: readonly string[], address: string): Place {
  const label = `${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${listNumbers(paragraphs)}`;
  return { key, label, paragraphs, part: '', address };
}

function listNumbers(numbers: readonly string[]): string {
  if (numbers.length < 2) return numbers.join('');
  return `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}
