import { namePart } from '../declared/contents-parts.ts';
import { describeRange, type SectionDeclaration } from '../declared/section.ts';

/** A part of a list that is too long for one page, as `Openings` lists it: its number, and which sections it holds. */
export function listPart(
  sections: readonly Pick<SectionDeclaration, 'title' | 'paragraphs'>[],
  number: number,
  path: string,
) {
  const { title, paragraphs } = namePart(sections);
  const words = paragraphs ? `${title}, ${describeRange(paragraphs)}` : title;
  return { path, number: String(number), name: `Part ${number}, ${title}`, words };
}
