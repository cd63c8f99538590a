import { writeCompressedCopies } from '../src/build/compressed-copies.ts';

/** Writes the compressed copies of the built site: `npm run build` ends with it. Takes another folder than dist/. */
const [, , folder = 'dist'] = process.argv;
process.stdout.write(`Writing compressed copies of the texts in ${folder}/\n`);
const count = await writeCompressedCopies(folder, '.cache/compressed');
process.stdout.write(`${count} files of text in ${folder}/ have compressed copies beside them\n`);
