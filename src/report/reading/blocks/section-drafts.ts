import type { Section } from '../../model';
import { type BlockDraft, finishBlock } from './block-drafts';
import type { LineOf } from '../lines/line-kinds';

/** A section while it is read. */
export interface SectionDraft {
  readonly heading: LineOf<'heading'>;
  readonly blocks: BlockDraft[];
  readonly sections: SectionDraft[];
}

/** Puts a heading below the last one that stands higher, and returns its section. */
export function openSection(sections: SectionDraft[], heading: LineOf<'heading'>): SectionDraft {
  const last = sections.at(-1);
  if (last && last.heading.depth < heading.depth) return openSection(last.sections, heading);
  const section = { heading, blocks: [], sections: [] };
  sections.push(section);
  return section;
}

/** A section whole, its level counted from 1. */
export function finishSection(draft: SectionDraft, level = 1): Section {
  const { words, marks, number } = draft.heading;
  return {
    heading: words,
    marks,
    level,
    line: number,
    blocks: draft.blocks.map(finishBlock),
    sections: draft.sections.map((inner) => finishSection(inner, level + 1)),
  };
}
