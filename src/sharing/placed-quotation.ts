import type { Evidence } from '../declared/evidence/evidence.ts';
import { listTexts, plainText } from '../report/blocks.ts';
import type { Section } from '../report/model.ts';
import type { SectionPage } from '../declared/section-page.ts';

/** The text of a page, a line for each block, and where a quotation begins in it. */
export interface PlacedQuotation {
  readonly page: string;
  readonly at: number;
}

interface TextBlock {
  readonly text: string;
  /** The paragraph that it is part of. */
  readonly paragraph?: string;
}

/**
 * A quotation in the report's words on its section's page, in the order in which they are printed. Throws a RangeError
 * when its paragraph does not hold it there.
 */
export function placeQuotation(section: SectionPage, { paragraph, quote }: Evidence): PlacedQuotation {
  const blocks = section.sections.flatMap(listTextBlocks);
  const index = blocks.findIndex((block) => block.paragraph === paragraph && block.text.includes(quote));
  const inside = blocks[index]?.text.indexOf(quote) ?? -1;
  if (inside < 0)
    throw new RangeError(`paragraph ${paragraph} of /${section.slug}/ does not hold "${quote}"`);
  const above = blocks.slice(0, index).reduce((sum, { text }) => sum + text.length + 1, 0);
  return { page: blocks.map(({ text }) => text).join('\n'), at: above + inside };
}

function listTextBlocks({ heading, blocks, sections }: Section): readonly TextBlock[] {
  return [
    { text: heading },
    ...blocks.flatMap((block) =>
      listTexts([block])
        .filter(({ runs }) => runs.length > 0)
        .map(({ runs }) => ({
          text: plainText(runs),
          ...(block.kind === 'paragraph' && block.series === 'paragraph' && { paragraph: block.label }),
        })),
    ),
    ...sections.flatMap(listTextBlocks),
  ];
}
