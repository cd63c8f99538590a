import { type CollectionEntry, getCollection } from 'astro:content';
import { makeHeadingPages } from '../../declared/heading-pages.ts';
import { arrangeSections, type SectionPage } from '../../declared/section-page.ts';
import type { ChartPlace } from '../../declared/section.ts';
import { getDeclared } from './declared.ts';
import { once } from './once.ts';

/** A section page with what this site adds to it; a page that is made of the report's headings has neither. */
export interface SectionEntry extends SectionPage {
  readonly charts: readonly ChartPlace[];
  /** What stands above the report's words, to be rendered. */
  readonly introduction: CollectionEntry<'introductions'> | undefined;
}

/** The section pages in the report's order. */
export const getSections = once(async (): Promise<readonly SectionEntry[]> => {
  const [{ report, publication, sections }, introductions] = await Promise.all([
    getDeclared(),
    getCollection('introductions'),
  ]);
  if (sections.length === 0) {
    return makeHeadingPages(report, publication.pages).map((page) => ({
      ...page,
      charts: [],
      introduction: undefined,
    }));
  }
  return arrangeSections(report, sections).map((page) => ({
    ...page,
    introduction: introductions.find(({ id }) => id === page.slug),
  }));
});
