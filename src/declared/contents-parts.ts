import type { SectionDeclaration } from './section.ts';
import type { SectionContent } from './section-page.ts';

/**
 * The most sections, and paragraphs in them, that one list names, and the most units that one page of a topic prints.
 * More are divided over several pages.
 */
const LIMIT = { sections: 40, paragraphs: 500, units: 40 } as const;

/** How many sections stand on either side of a reader's own where not all can. */
const BESIDE = 5;

/**
 * The sections in order, divided into as few lists as their limits allow; a section is never divided. One list holds
 * them all unless the report is long.
 */
export function divideSections<Section extends Pick<SectionContent, 'labels'>>(
  sections: readonly Section[],
): readonly (readonly Section[])[] {
  const parts: Section[][] = [];
  let paragraphs = 0;
  for (const section of sections) {
    const part = parts.at(-1);
    paragraphs += section.labels.length;
    if (part && part.length < LIMIT.sections && paragraphs <= LIMIT.paragraphs) part.push(section);
    else {
      parts.push([section]);
      paragraphs = section.labels.length;
    }
  }
  return parts;
}

/** Units in order, divided into as few pages as their limit allows. One page holds them all unless they are many. */
export function divideUnits<Unit>(units: readonly Unit[]): readonly (readonly Unit[])[] {
  return Array.from({ length: Math.ceil(units.length / LIMIT.units) }, (_, part) =>
    units.slice(part * LIMIT.units, (part + 1) * LIMIT.units),
  );
}

/** What a part of a long list is called, the range of its paragraphs, and the first of them; undefined where it holds none. */
export interface NamedPart {
  readonly title: string;
  readonly paragraphs: readonly [first: string, last: string] | undefined;
}

/** Names a part by its first and last section. */
export function namePart(sections: readonly Pick<SectionDeclaration, 'title' | 'paragraphs'>[]): NamedPart {
  const ranges = sections.flatMap(({ paragraphs }) => (paragraphs ? [paragraphs] : []));
  const [first, last] = [ranges[0]?.[0], ranges.at(-1)?.[1]];
  return {
    title: [...new Set([sections[0]?.title, sections.at(-1)?.title])].join(' to '),
    paragraphs: first && last ? [first, last] : undefined,
  };
}

/** All sections or, where a report has very many, those around one: no page carries so long a list. */
export function sectionsAround<Section>(sections: readonly Section[], index: number): readonly Section[] {
  if (sections.length <= LIMIT.sections) return sections;
  const first = Math.min(Math.max(index - BESIDE, 0), sections.length - 1 - 2 * BESIDE);
  return sections.slice(first, first + 1 + 2 * BESIDE);
}
