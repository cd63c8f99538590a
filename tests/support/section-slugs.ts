import { readdirSync } from 'node:fs';

/** The addresses of the section pages, from the names of their files. */
export const sectionSlugs = readdirSync('content/sections').map((file) => file.replace(/\.mdx$/, ''));
