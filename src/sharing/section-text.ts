import type { Evidence } from '../declared/evidence/evidence';
import type { Block } from '../report/model';
import { plainText } from '../report/plain-text';
import type { SectionPage } from '../declared/section-page';

/** The text of a page, a line for each block, and where a quotation begins in it. */
export interface PlacedQuotation {
  readonly page: string;
  readonly at: number;
}

interface TextBlock {
  readonly text: string;
  readonly paragraph?: string;
}

/**
 * A quotation in the report's words on its section's page, in the order in which they are printed. Throws a RangeError
 * when its paragraph does not hold it there.
 */
export function placeQuotation(section: SectionPage, { paragraph, quote }: Evidence): PlacedQuotation {
  const blocks: readonly TextBlock[] = section.sections.flatMap(({ heading, blocks }) => [
    { text: heading },
    ...blocks.flatMap(blocksOf),
  ]);
  const index = blocks.findIndex((block) => block.paragraph === paragraph);
  const inside = blocks[index]?.text.indexOf(quote) ?? -1;
  if (inside < 0)
    throw new RangeError(`paragraph ${paragraph} of /${section.slug}/ does not hold "${quote}"`);
  const above = blocks.slice(0, index).reduce((sum, { text }) => sum + text.length + 1, 0);
  return { page: blocks.map(({ text }) => text).join('\n'), at: above + inside };
}

function blocksOf(block: Block): readonly TextBlock[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ text: plainText(block.runs), paragraph: block.label }];
    case 'scale':
      return block.grades.flatMap(({ name, meaning }) => [{ text: name }, { text: meaning }]);
    case 'record':
      return [block.title, ...block.judgements.flatMap(({ area, grade }) => [area, grade])].map((text) => ({
        text,
      }));
    case 'actions':
      return block.groups.flatMap(({ deadline, actions }) => [
        { text: deadline },
        ...actions.map(({ runs }) => ({ text: plainText(runs) })),
      ]);
  }
}
