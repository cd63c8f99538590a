import type { Series } from '../../model.ts';
import { comparable, saysTheSame, withoutNumber } from '../headings/same-words.ts';
import type { LabelPlaces } from './label-places.ts';
import { BOLD_DEPTH, type LineOf } from '../lines/line-kinds.ts';
import type { ReadingOptions } from '../../reading-options.ts';
import { slugOf } from '../../sections.ts';

/** A series of labels while the text is read; its `id` is empty until the whole text is known. */
export interface SeriesDraft {
  /** What its units are called according to its heading; undefined where the heading does not say. */
  readonly word: string | undefined;
  /** Its heading in the form of an address, and the depth of that heading. */
  readonly name: string;
  readonly depth: number;
  labels: number;
  id: string;
}

/**
 * Begins a series below a heading. `named` is the word before each of its numbers, where there is one. A text whose
 * series has no heading is refused later.
 */
export function beginSeries(
  heading: LineOf<'heading'> | undefined,
  options: ReadingOptions,
  named?: string,
): SeriesDraft {
  if (!heading) return { word: undefined, name: '', depth: BOLD_DEPTH, labels: 0, id: '' };
  const word = named ?? wordOf(heading, options);
  return { word, name: slugOf(word ?? heading.words), depth: heading.depth, labels: 0, id: '' };
}

/**
 * What the units below a heading are called: as is declared for it, or as the heading itself says; undefined
 * otherwise.
 */
function wordOf(heading: LineOf<'heading'>, options: ReadingOptions): string | undefined {
  const declared = options.series?.find((one) => saysTheSame(one.heading, heading.words));
  if (declared) return declared.word;
  return /\b(conclusion|recommendation)s?\b/.exec(comparable(heading.words))?.[1];
}

/**
 * The heading among those above a number that lets the numbering begin again; undefined where none does. Such a
 * heading is: one declared to do so; one that names conclusions or recommendations; an annex; a heading of the first
 * depth; the end of a part named in this way; one below which more is numbered than above it, so that what stood
 * above was a summary; and any heading in a report that numbers each section by itself. With an inventory only
 * declared headings count. `index` is the line of the number.
 */
export function beginningOf(
  headings: readonly LineOf<'heading'>[],
  current: SeriesDraft,
  index: number,
  places: LabelPlaces,
  options: ReadingOptions,
): LineOf<'heading'> | undefined {
  return headings.find((heading) => {
    if (options.series?.some((one) => saysTheSame(one.heading, heading.words))) return true;
    if (options.holds) return false;
    const isOutside = current.word !== undefined && heading.depth <= current.depth;
    if (heading.depth === 1 || isOutside || isAnnex(heading) || wordOf(heading, options) !== undefined)
      return true;
    return places.beginsAgain(heading) || places.runFrom(index) > Math.max(current.labels, LONG_ENOUGH);
  });
}

const LONG_ENOUGH = 5;

/** Whether the numbers below a heading count references, and not paragraphs. */
export function isNotesHeading({ words }: LineOf<'heading'>): boolean {
  return /^(?:(?:end|foot)?notes|references|bibliography|sources)$/.test(withoutNumber(words));
}

/** Whether a heading begins an annex. */
export function isAnnex({ words }: LineOf<'heading'>): boolean {
  return /^(?:annexe?|appendix|schedule)\b/.test(comparable(words));
}

/**
 * Gives each series its final name and returns them in their order. The longest holds the report’s paragraphs; the
 * others are called as their headings say.
 */
export function nameSeries(drafts: readonly SeriesDraft[]): readonly Series[] {
  const longest = Math.max(...drafts.map(({ labels }) => labels));
  const main = drafts.find(({ labels }) => labels === longest);
  const used = new Set<string>();
  return drafts.map((draft) => {
    const name = draft === main ? 'paragraph' : draft.name;
    draft.id = name;
    for (let times = 2; used.has(draft.id) || (draft !== main && draft.id === 'paragraph'); times += 1)
      draft.id = `${name}-${times}`;
    used.add(draft.id);
    return { id: draft.id, word: draft === main ? 'paragraph' : (draft.word ?? 'paragraph') };
  });
}
