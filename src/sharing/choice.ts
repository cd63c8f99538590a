import { compareLabels } from '../report/unit-ref';

/** How many units a report has of each kind that can be chosen. */
export interface Totals {
  readonly paragraphs: number;
  readonly actions: number;
}

/** A reader's choice of units for an extract, each list ascending and without repeats. */
export interface Choice {
  readonly paragraphs: readonly string[];
  readonly actions: readonly string[];
}

/** A choice as it was read from an address, with what could not be read as a unit of the report. */
export interface ReadChoice extends Choice {
  /** The entries that name no unit, as they stand in the address, with what they were meant for. */
  readonly unknown: readonly { readonly kind: 'paragraph' | 'action'; readonly entry: string }[];
}

/** Reads `?p=14,61,83&a=8`: `p` for paragraphs, `a` for actions. Entries that name no unit are listed, never dropped. */
export function readChoice(search: string, totals: Totals): ReadChoice {
  const query = new URLSearchParams(search);
  const paragraphs = readList(query.getAll('p'), totals.paragraphs);
  const actions = readList(query.getAll('a'), totals.actions);
  return {
    paragraphs: paragraphs.labels,
    actions: actions.labels,
    unknown: [
      ...paragraphs.unknown.map((entry) => ({ kind: 'paragraph' as const, entry })),
      ...actions.unknown.map((entry) => ({ kind: 'action' as const, entry })),
    ],
  };
}

/** The address query of a choice: the inverse of `readChoice`; empty when nothing is chosen. */
export function writeChoice(choice: Choice): string {
  const parts = [
    ...(choice.paragraphs.length > 0 ? [`p=${sortLabels(choice.paragraphs).join(',')}`] : []),
    ...(choice.actions.length > 0 ? [`a=${sortLabels(choice.actions).join(',')}`] : []),
  ];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** How many of how many were chosen, in words: "3 of 84 paragraphs and 1 of 19 actions". */
export function describeChoice(choice: Choice, totals: Totals): string {
  const parts = [
    ...(choice.paragraphs.length > 0
      ? [count(choice.paragraphs.length, totals.paragraphs, 'paragraph')]
      : []),
    ...(choice.actions.length > 0 ? [count(choice.actions.length, totals.actions, 'action')] : []),
  ];
  return parts.join(' and ') || 'nothing chosen';
}

function readList(values: readonly string[], total: number) {
  const entries = values.flatMap((value) => value.split(',')).map((entry) => entry.trim());
  const isUnit = (entry: string) => /^\d+$/.test(entry) && Number(entry) >= 1 && Number(entry) <= total;
  const given = entries.filter((entry) => entry !== '');
  return {
    labels: sortLabels(given.filter(isUnit).map((entry) => String(Number(entry)))),
    unknown: [...new Set(given.filter((entry) => !isUnit(entry)))],
  };
}

function sortLabels(labels: readonly string[]): readonly string[] {
  return [...new Set(labels)].sort(compareLabels);
}

function count(chosen: number, total: number, unit: string): string {
  return `${chosen} of ${total} ${unit}${total === 1 ? '' : 's'}`;
}
