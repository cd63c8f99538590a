import type { Report, Section } from '../../../src/report/model.ts';
import type { Block, List, Run, Text } from '../../../src/report/blocks.ts';

/** A report as indented lines of text, one for each text in it: what a test can state whole and a person can read. */
export function outline(report: Pick<Report, 'sections' | 'imprint' | 'notes'>): readonly string[] {
  return [
    ...report.sections.flatMap(outlineSection),
    ...report.imprint.map((prose) => `imprint: ${words(prose)}`),
    ...report.notes.map((note) => `note ${note.key}: ${words(note)}`),
  ];
}

/** The blocks of a report's cover or of one section, in the same form. */
export function outlineBlocks(blocks: readonly Block[], indent = ''): readonly string[] {
  return blocks.flatMap((block) => outlineBlock(block, indent));
}

function outlineSection({ heading, marks, level, blocks, sections }: Section): readonly string[] {
  return [
    `${'#'.repeat(level)} ${heading}${marks.map((mark) => `^${mark}`).join('')}`,
    ...outlineBlocks(blocks),
    ...sections.flatMap(outlineSection),
  ];
}

function outlineBlock(block: Block, indent: string): readonly string[] {
  switch (block.kind) {
    case 'paragraph': {
      const name = block.series === 'paragraph' ? block.label : `${block.series} ${block.label}`;
      return [`${indent}[${name}] ${words(block)}`, ...outlineBlocks(block.blocks, `${indent}  `)];
    }
    case 'prose':
      return [`${indent}${words(block)}`];
    case 'list':
      return outlineList(block, indent);
    case 'table':
      return block.rows.map(({ cells }) => `${indent}| ${cells.map(write).join(' | ')}`);
    case 'quotation':
      return block.paragraphs.map((text) => `${indent}> ${words(text)}`);
  }
}

function outlineList({ items }: List, indent: string): readonly string[] {
  return items.flatMap((item) => [
    `${indent}${item.marker} ${words(item)}`,
    ...item.lists.flatMap((list) => outlineList(list, `${indent}  `)),
  ]);
}

/** A text with its weights; a slash where a line of the source ended. */
function words({ runs, joins }: Text): string {
  const at = new Set(joins.map((join) => join.at));
  let offset = 0;
  return runs
    .map((run) => {
      const from = offset;
      offset += run.text.length;
      const cut = [...run.text]
        .map((character, index) => (at.has(from + index) ? ' / ' : character))
        .join('');
      return write([{ ...run, text: cut } as Run]);
    })
    .join('');
}

function write(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (run.kind === 'mark') return `^${run.mark}`;
      if (run.kind === 'strong') return `**${run.text}**`;
      return run.kind === 'emphasis' ? `*${run.text}*` : run.text;
    })
    .join('');
}
