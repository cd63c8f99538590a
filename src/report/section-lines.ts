import { listTexts } from './block-words';
import type { Section } from './model';

/** The lines of the source that a section's headings, blocks and texts begin on. */
export function listLines(section: Section): readonly number[] {
  return [
    section.line,
    ...section.blocks.flatMap((block) => [block.line, ...listTexts([block]).map(({ line }) => line)]),
    ...section.sections.flatMap(listLines),
  ];
}
