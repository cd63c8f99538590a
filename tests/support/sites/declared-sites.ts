import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { KindName } from '../../../src/declared/loading/kinds.ts';
import { type Declared, readDeclared } from '../../../src/declared/loading/read-declared.ts';
import { ALL_SITES, type TestedSite } from './sites.ts';

/** A built site with all that is declared about its report: what its pages are held against. */
export interface DeclaredSite extends TestedSite {
  readonly declared: Declared;
}

/** Every built site with what is declared about its report, read as the build does it. */
export const DECLARED_SITES: readonly DeclaredSite[] = await Promise.all(
  ALL_SITES.map(async (site) => ({
    ...site,
    declared: await readDeclared(pathToFileURL(`${resolve(site.report)}/`)),
  })),
);

/** The built sites whose reports declare something of each of these kinds. */
export function sitesThatDeclare(...kinds: readonly KindName[]): readonly DeclaredSite[] {
  return DECLARED_SITES.filter(({ declared }) => kinds.every((kind) => declared[kind].length > 0));
}
