import { type BlockDraft, finishText, type SectionDraft } from '../blocks/drafts.ts';
import { isCopyright, isLicence } from './rights.ts';
import { plainText, type Prose } from '../../blocks.ts';

/**
 * Takes the lines that close the document out of its last section, which is changed: the prose below the last paragraph,
 * when that states the copyright or the licence. In a section without paragraphs it begins where lines turn into
 * sentences, because some of the section has to stay. Empty when the text ends otherwise, and where no such lines
 * `mayStand`.
 */
export function takeImprint(sections: readonly SectionDraft[], mayStand: boolean): readonly Prose[] {
  const section = mayStand ? lastSection(sections) : undefined;
  if (!section) return [];
  const last = section.blocks.at(-1);
  const blocks = last?.kind === 'paragraph' ? last.blocks : section.blocks;
  const first = blocks.findLastIndex(({ kind }) => kind !== 'prose') + 1;
  const prose = blocks.slice(first).filter(isProse).map(readProse);
  const at =
    last?.kind === 'paragraph'
      ? 0
      : prose.findIndex((one, index) => isSentence(one) && isName(prose[index - 1]));
  const taken = at < 0 ? [] : prose.slice(at);
  if (!taken.some(statesRights)) return [];
  blocks.splice(first + at);
  return taken;
}

type ProseDraft = Extract<BlockDraft, { kind: 'prose' }>;

function isProse(block: BlockDraft): block is ProseDraft {
  return block.kind === 'prose';
}

function readProse(block: ProseDraft): Prose {
  return { kind: 'prose', ...finishText(block.text) };
}

function lastSection(sections: readonly SectionDraft[]): SectionDraft | undefined {
  const section = sections.at(-1);
  return section && section.sections.length > 0 ? lastSection(section.sections) : section;
}

function isSentence({ runs }: Prose): boolean {
  return /[.?!]$/.test(plainText(runs));
}

function isName(prose: Prose | undefined): boolean {
  return prose !== undefined && !isSentence(prose);
}

function statesRights({ runs, line }: Prose): boolean {
  const notice = { text: plainText(runs), line };
  return isCopyright(notice) || isLicence(notice);
}
