import { type CollectionEntry, getCollection } from 'astro:content';
import { makeHeadingPages } from '../../declared/heading-pages.ts';
import { arrangeSections, type SectionPage } from '../../declared/section-page.ts';
import { getDeclared } from './declared.ts';
import { once } from './once.ts';

/** A section page with the MDX entry that holds the site's introduction, where pages are declared. */
export type SectionEntry = SectionPage & { readonly entry: CollectionEntry<'sections'> | undefined };

/** The section pages in the report's order. */
export const getSections = once(async (): Promise<readonly SectionEntry[]> => {
  const [{ report, publication }, entries] = await Promise.all([getDeclared(), getCollection('sections')]);
  if (entries.length === 0) {
    return makeHeadingPages(report, publication.pages).map((page) => ({ ...page, entry: undefined }));
  }
  const declarations = entries.map((entry) => ({ slug: entry.id, ...entry.data, entry }));
  return arrangeSections(report, declarations);
});
