import { compareLabels, type UnitRef, unitKey } from '../report/unit-ref.ts';

/** The units of one kind that a report has: how one is called, and their labels in order. */
interface UnitCount {
  readonly kind: string;
  readonly word: string;
  readonly labels: readonly string[];
}

/** All units that a report has and that can be chosen. */
export type Totals = readonly UnitCount[];

/** A reader's choice of units for an extract, each once. */
export type Choice = readonly UnitRef[];

/** A choice as it was read from an address, with what could not be read as a unit of the report. */
export interface ReadChoice {
  readonly units: Choice;
  /** The entries that name no unit, as they stand in the address, with the kind of unit they were meant for. */
  readonly unknown: readonly { readonly kind: string; readonly entry: string }[];
}

/**
 * Reads `?p=14,61,83&a=8`: `p` for paragraphs, `a` for actions, other units by their kind: `conclusion=5`. Entries that name
 * no unit are listed, never dropped. Without totals every entry is taken for a unit.
 */
export function readChoice(search: string, totals?: Totals): ReadChoice {
  const query = new URLSearchParams(search);
  const kinds = ['paragraph', 'action', ...(totals ?? []).map(({ kind }) => kind)];
  const names = totals ? new Set(kinds.map(nameOf)) : new Set(query.keys());
  const entries = [...names].flatMap((name) => {
    const kind = kindOf(name);
    const labels = totals && new Set(totals.find((one) => one.kind === kind)?.labels);
    return readList(query.getAll(name)).map((entry) => {
      const label = entry.replace(/^0+(?=\d)/, '');
      return { kind, entry, label, known: labels ? labels.has(label) : true };
    });
  });
  return {
    units: sortUnits(entries.filter(({ known }) => known).map(({ kind, label }) => ({ kind, label }))),
    unknown: unique(entries.filter(({ known }) => !known).map(({ kind, entry }) => ({ kind, entry }))),
  };
}

/** Whether an address query chooses units; parameters that other sites append to addresses do not. */
export function namesUnits(search: string, totals: Totals): boolean {
  const query = new URLSearchParams(search);
  return ['paragraph', 'action', ...totals.map(({ kind }) => kind)].some((kind) => query.has(nameOf(kind)));
}

/** The address query of a choice: the inverse of `readChoice`; empty when nothing is chosen. */
export function writeChoice(choice: Choice): string {
  const parts = [...groupByKind(sortUnits(choice))].map(
    ([kind, units]) => `${nameOf(kind)}=${units.map(({ label }) => label).join(',')}`,
  );
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** How many of how many were chosen, in words: "3 of 84 paragraphs and 1 of 19 actions". */
export function describeChoice(choice: Choice, totals: Totals): string {
  const parts = totals.flatMap(({ kind, word, labels }) => {
    const { length } = choice.filter((unit) => unit.kind === kind);
    return length > 0 ? [`${length} of ${labels.length} ${word}${labels.length === 1 ? '' : 's'}`] : [];
  });
  const [first = 'nothing chosen', ...more] = parts;
  // Making a list format takes a phone longer than all else that an extract needs.
  return more.length === 0 ? first : new Intl.ListFormat('en-GB').format(parts);
}

const nameOf = (kind: string): string => (kind === 'paragraph' ? 'p' : kind === 'action' ? 'a' : kind);
const kindOf = (name: string): string => (name === 'p' ? 'paragraph' : name === 'a' ? 'action' : name);

/** Units by their kind: paragraphs first, then actions, then the rest. */
export function groupByKind(units: Choice): ReadonlyMap<string, Choice> {
  const rank = (kind: string) => ['paragraph', 'action'].indexOf(kind) >>> 0;
  const groups = Map.groupBy(units, ({ kind }) => kind);
  return new Map([...groups].sort(([a], [b]) => rank(a) - rank(b)));
}

function readList(values: readonly string[]): readonly string[] {
  return values
    .flatMap((value) => value.split(','))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function sortUnits(units: Choice): Choice {
  const once = [...new Map(units.map((unit) => [unitKey(unit), unit])).values()];
  return [...groupByKind(once).values()].flatMap((group) =>
    group.toSorted((a, b) => compareLabels(a.label, b.label)),
  );
}

function unique<Entry extends { readonly kind: string; readonly entry: string }>(entries: readonly Entry[]) {
  return [...new Map(entries.map((one) => [`${one.kind} ${one.entry}`, one])).values()];
}
