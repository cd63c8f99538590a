import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { TestedSite } from './sites.ts';

/** One built page: its file, the address it is served at, its source and its parsed document. */
export interface BuiltPage {
  readonly file: string;
  readonly url: URL;
  readonly html: string;
  readonly document: Document;
}

const read = new Map<string, readonly BuiltPage[]>();

/** Every page of a built site, in the order of the file names; read once. */
export function readPages(site: TestedSite): readonly BuiltPage[] {
  const pages =
    read.get(site.name) ??
    listFiles(site)
      .filter(isPage)
      .map((file) => readPage(site, file));
  read.set(site.name, pages);
  return pages;
}

/** Every file of a built site, by its path from the site's root, sorted. */
export function listFiles({ folder }: TestedSite): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** The page at an address of the site, written as it is below the base: "about/". Throws an Error if there is none. */
export function pageAt(site: TestedSite, path: string): BuiltPage {
  const page = readPages(site).find(({ file }) => file === `${path}index.html`);
  if (!page) throw new Error(`the site ${site.name} has no page at "${path}"`);
  return page;
}

/** The section pages, in the order of the sections' navigation, whose first list has them below the overview. */
export function sectionPages(site: TestedSite): readonly BuiltPage[] {
  const links = [...pageAt(site, 'report/').document.querySelectorAll('nav.sections > ul:first-child a')];
  return links
    .map((link) => link.getAttribute('href')?.slice(site.base.length) ?? '')
    .filter((path) => path !== '')
    .map((path) => pageAt(site, path));
}

/** An element's words as a reader gets them: without interface elements and notes, in single spaces. */
export function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('[data-ui], .note')) part.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function isPage(file: string): boolean {
  return file.endsWith('.html');
}

function readPage({ folder, origin, base }: TestedSite, file: string): BuiltPage {
  const html = readFileSync(join(folder, file), 'utf8');
  const url = new URL(base + file.replace(/(^|\/)index\.html$/, '$1'), origin);
  return { file, url, html, document: parseHTML(html).document as unknown as Document };
}
