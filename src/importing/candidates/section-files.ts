import { stringify } from 'yaml';
import { makeHeadingPages } from '../../declared/heading-pages';
import { schemaLine } from '../../declared/loading/editor-schemas';
import type { Report } from '../../report/model';

/**
 * The pages that a report's headings make, as files for `content/sections/`: there an editor changes titles, joins pages
 * and introduces them. They hold the whole report, so they move together.
 */
export function sectionFiles(report: Report): [string, string][] {
  return makeHeadingPages(report, 1).map(({ slug, title, order, headings, paragraphs, area }) => {
    const fields = {
      title,
      order,
      headings,
      paragraphs: paragraphs?.map((label) => (/^\d+$/.test(label) ? Number(label) : label)) ?? null,
      area,
    };
    const front = `${schemaLine('sections.mdx', '../schemas')}${stringify(fields, { lineWidth: 0 })}`;
    return [`candidates/sections/${slug}.mdx`, `---\n${front}---\n`];
  });
}
