import { readDeclared } from '../../../src/declared/loading/read-declared.ts';

/** The root of the project, as the build knows it. */
const root = new URL('../../../', import.meta.url);

/** What `content/` says about the report, read and proved as the build does it. */
export const declared = await readDeclared(root);
