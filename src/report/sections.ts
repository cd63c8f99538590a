import type { Report, Section } from './model.ts';
import { type Block, listTexts, type Paragraph } from './blocks.ts';

/** A section with its address inside the report and the headings it stands below, outermost first. */
export interface PlacedSection {
  readonly section: Section;
  readonly id: string;
  readonly above: readonly Section[];
}

/** Every section of a report in the order of the text, with an id from its heading that no other section has. */
export function listSections(report: Pick<Report, 'sections'>): readonly PlacedSection[] {
  const used = new Set<string>();
  const locate = (section: Section, above: readonly Section[]): readonly PlacedSection[] => {
    const slug = slugOf(section.heading);
    let id = slug;
    for (let times = 2; used.has(id); times += 1) id = `${slug}-${times}`;
    used.add(id);
    return [
      { section, id, above },
      ...section.sections.flatMap((inner) => locate(inner, [...above, section])),
    ];
  };
  return report.sections.flatMap((section) => locate(section, []));
}

/**
 * A heading as part of an address: its letters and digits in lower case, joined by hyphens; "section" when it has
 * none.
 */
export function slugOf(heading: string): string {
  const words = heading
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return words.join('-') || 'section';
}

/** All blocks of a section and of the sections inside it, in the order of the text. */
export function listBlocks(section: Section): readonly Block[] {
  return [...section.blocks, ...section.sections.flatMap(listBlocks)];
}

/** The numbered paragraphs of a section and of the sections inside it, in the order of the text. */
export function listParagraphsOf(section: Section): readonly Paragraph[] {
  return listBlocks(section).filter((block) => block.kind === 'paragraph');
}

/** The lines of the source that a section's headings, blocks and texts begin on. */
export function listLines(section: Section): readonly number[] {
  return [
    section.line,
    ...section.blocks.flatMap((block) => [block.line, ...listTexts([block]).map(({ line }) => line)]),
    ...section.sections.flatMap(listLines),
  ];
}
