import { LABEL } from './label.ts';

/** A numbered paragraph of a seed: its label as printed without the last dot, and the line it stands on, from 1. */
interface Labelled {
  readonly label: string;
  readonly line: number;
}

/** A run of labels that count on, with what is missing from it and what it has twice. */
export interface LabelSeries {
  readonly labels: readonly Labelled[];
  readonly gaps: readonly string[];
  readonly repeats: readonly Labelled[];
  /** Whether it begins and ends between two labels of another series, as a numbered list in a paragraph does. */
  readonly isInside: boolean;
}

interface Open {
  readonly labels: Labelled[];
  readonly gaps: string[];
  readonly repeats: Labelled[];
  parts: Parts;
  isInside: boolean;
}

/** A label taken apart: what stands before its last number, and that number. */
interface Parts {
  readonly before: string;
  readonly last: number;
}

const WIDEST_GAP = 3;

/**
 * Finds the series of labels in a seed's text, in order. A number at the start of a line is a label when it counts on from
 * one before it, or is a 1 that others follow; a year or an amount at the start of a line does neither.
 */
export function findSeries(seed: string): LabelSeries[] {
  const all: Open[] = [];
  let open: Open[] = [];
  for (const [index, text] of seed.split('\n').entries()) {
    const label = text.includes('\t') ? undefined : LABEL.exec(text)?.[1];
    if (label === undefined) continue;
    const labelled = { label, line: index + 1 };
    const parts = toParts(label);
    const series = open.findLast((candidate) => distance(candidate.parts, parts) !== null);
    if (series === undefined) {
      if (parts.last !== 1) continue;
      const started: Open = { labels: [labelled], gaps: [], repeats: [], parts, isInside: false };
      all.push(started);
      open.push(started);
      continue;
    }
    const later = open.slice(open.indexOf(series) + 1);
    for (const inner of later) inner.isInside = true;
    open = open.filter((candidate) => !later.includes(candidate));
    const step = distance(series.parts, parts) ?? 1;
    if (step === 0) series.repeats.push(labelled);
    for (let missing = 1; missing < step; missing += 1) {
      series.gaps.push(`${parts.before}${parts.last - step + missing}`);
    }
    series.labels.push(labelled);
    series.parts = parts;
  }
  return all.filter(({ labels }) => labels.length > 1);
}

/** The series that most of a seed's paragraphs belong to; undefined when nothing is numbered. */
export function mainSeries(series: readonly LabelSeries[]): LabelSeries | undefined {
  return series.reduce<LabelSeries | undefined>(
    (longest, one) => (one.labels.length > (longest?.labels.length ?? 0) ? one : longest),
    undefined,
  );
}

function toParts(label: string): Parts {
  const [, before = '', last = ''] = /^(.*?)(\d+)$/.exec(label) ?? [];
  return { before, last: Number(last) };
}

// How far one label is behind another of its series: 1 for the next, 0 for the same; null when they are of no one series.
function distance(from: Parts, to: Parts): number | null {
  if (from.before === to.before) {
    const step = to.last - from.last;
    return step >= 0 && step <= WIDEST_GAP ? step : null;
  }
  // 1.17 is followed by 2.1, A.1.9 by A.2.1.
  const [chapter, next] = [chapterOf(from.before), chapterOf(to.before)];
  if (to.last !== 1 || chapter === null || next === null) return null;
  return chapter.before === next.before && next.last - chapter.last === 1 ? 1 : null;
}

function chapterOf(before: string): Parts | null {
  return before.endsWith('.') ? toParts(before.slice(0, -1)) : null;
}
