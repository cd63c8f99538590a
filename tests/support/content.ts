import { type Declaration, readDeclaration } from '../../src/declared/loading/declaration-loader';

/** The root of the project, as the build knows it. */
export const root = new URL('../../', import.meta.url);

/** The entries of a file of `content/`, read and proved as the build does it. */
export async function readEntries<Entry>(declaration: Declaration<Entry>): Promise<readonly Entry[]> {
  return [...(await readDeclaration(root, declaration)).values()];
}
