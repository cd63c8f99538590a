import type { Cover, Notice, Section } from '../../model.ts';
import { type Block, listTexts, plainText, type Prose } from '../../blocks.ts';
import type { Roles } from '../../roles.ts';
import { listBlocks } from '../../sections.ts';
import { findInspected, findPublished } from './dates.ts';
import type { ReadingOptions } from '../../reading-options.ts';
import { findCopyright, findLicence } from './rights.ts';

/**
 * Finds the facts that a report states about itself: dates on its cover, copyright and licence there or in the
 * unnumbered lines of `others`. `end` is the line that a missing fact is reported at. Throws a ReportSyntaxError for
 * a fact that the options ask for in vain.
 */
export function readFacts(
  cover: Cover,
  others: readonly (Prose | Section)[],
  options: ReadingOptions,
  end: number,
): Pick<Roles, 'inspected' | 'published' | 'copyright' | 'licence'> {
  const notices = listNotices(cover.blocks);
  const dated = [...cover.details, ...notices.map(({ text, line }) => ({ label: '', value: text, line }))];
  const stated = [
    ...notices,
    ...others.flatMap((one) => listNotices('kind' in one ? [one] : listBlocks(one))),
  ];
  return {
    inspected: findInspected(dated, options, end),
    copyright: findCopyright(stated, options, end),
    licence: findLicence(stated, options, end),
    published: findPublished(dated, options),
  };
}

/** Unnumbered lines alone: a paragraph can speak of licences without being one. */
function listNotices(blocks: readonly Block[]): readonly Notice[] {
  const prose = blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return block.blocks.filter(({ kind }) => kind === 'prose');
    return block.kind === 'prose' ? [block] : [];
  });
  return listTexts(prose).map(({ runs, line }) => ({ text: plainText(runs), line }));
}
