import { readdir } from 'node:fs/promises';
import { Refusal } from '../refusal.ts';
import { type ChartPlace, type SectionDeclaration, SECTIONS, sectionSchema } from '../section.ts';
import { readFrontMatter } from './read-file.ts';
import { describeMistakes } from './schema-mistakes.ts';

/** A section page as its file declares it. */
export type DeclaredSection = SectionDeclaration & { readonly charts: readonly ChartPlace[] };

/**
 * Reads what the files of `content/sections` declare, by their names; none where there is no such folder. Throws a Refusal
 * that names the file, and the line or each key at fault: left to itself Astro prints bytes that are not UTF-8 as
 * replacement characters, and tells a wrong key in words of its own.
 */
export async function readSections(root: URL): Promise<readonly DeclaredSection[]> {
  const names = await readdir(new URL(`${SECTIONS}/`, root)).catch(() => []);
  const sections: DeclaredSection[] = [];
  for (const name of names.filter((one) => one.endsWith('.mdx')).sort()) {
    sections.push(await readSection(root, name));
  }
  return sections;
}

async function readSection(root: URL, name: string): Promise<DeclaredSection> {
  const file = `${SECTIONS}/${name}`;
  const declared = await readFrontMatter(root, file, 'Put it back.');
  const result = sectionSchema.safeParse(declared);
  if (result.success) return { slug: name.replace(/\.mdx$/, ''), ...result.data };
  throw new Refusal(
    `${file}: ${describeMistakes(result.error, declared, 'the keys of the page').join('; ')}.`,
    'Correct these keys at the head of the file; src/declared describes each.',
  );
}
