import { readdir } from 'node:fs/promises';
import { entryId } from '../fields.ts';
import { Refusal } from '../refusal.ts';
import { type ChartPlace, type SectionDeclaration, SECTIONS, sectionSchema } from '../section.ts';
import { readFrontMatter } from './read-file.ts';
import { describeMistakes } from './schema-mistakes.ts';

/** A section page as its file declares it. */
export type DeclaredSection = SectionDeclaration & { readonly charts: readonly ChartPlace[] };

/** A file of `content/sections`, named from the report's folder, and the address of its page: its name without the ending. */
interface SectionFile {
  readonly slug: string;
  readonly file: string;
}

/** The files of `content/sections` in the order of their names; none where there is no such folder. */
export async function listSectionFiles(root: URL): Promise<readonly SectionFile[]> {
  const names = await readdir(new URL(`${SECTIONS}/`, root)).catch(() => []);
  return names
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => ({ slug: name.replace(/\.mdx$/, ''), file: `${SECTIONS}/${name}` }));
}

/**
 * Reads what the files of `content/sections` declare, in the order of their names. Throws a Refusal that names the file,
 * and the line or each key at fault.
 */
export async function readSections(root: URL): Promise<readonly DeclaredSection[]> {
  const sections: DeclaredSection[] = [];
  for (const file of await listSectionFiles(root)) sections.push(await readSection(root, file));
  return sections;
}

async function readSection(root: URL, { slug, file }: SectionFile): Promise<DeclaredSection> {
  if (!entryId.safeParse(slug).success) {
    throw new Refusal(
      `${file}: found a name that is no address, expected small letters and digits joined by hyphens.`,
      "Rename the file: its name is the page's address, as in opening-hours.mdx.",
    );
  }
  const declared = await readFrontMatter(root, file, 'Put it back.');
  const result = sectionSchema.safeParse(declared);
  if (result.success) return { slug, ...result.data };
  throw new Refusal(
    `${file}: ${describeMistakes(result.error, declared, 'the keys of the page').join('; ')}.`,
    'Correct these keys at the head of the file; src/declared describes each.',
  );
}
