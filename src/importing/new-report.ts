import { readFile, stat } from 'node:fs/promises';
import { basename, extname, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { makeReport, proveReport } from './make-report.ts';
import { ImportRefusal } from './source/import-refusal.ts';
import { readSource } from './source-reading.ts';
import { describeWritten, writeBeside } from './write-beside.ts';

/** How large a source may be, in bytes. */
const LARGEST = 100_000_000;

const PROJECT = new URL('../../', import.meta.url);

/**
 * The command `npm run new -- report.pdf my-report/`: reads a source, writes its seed and a first content into a folder,
 * checks that a site can be built of it, and says what it understood. Ends with the code of the refusal where there is one,
 * and then leaves nothing behind.
 */
async function main(args: readonly string[]): Promise<void> {
  const [source, folder] = args;
  if (source === undefined || folder === undefined || args.length > 2) {
    throw new ImportRefusal(
      'usage',
      'A source and a folder are needed.',
      'Type: npm run new -- report.pdf my-report/ (or a .txt or .md file).',
    );
  }
  const bytes = await readBytes(source);
  const isPdf = extname(source).toLowerCase() === '.pdf';
  const reading = await readSource(bytes, isPdf, (page, pages) => {
    showProgress(`Reading page ${page} of ${pages} …`);
  });
  showProgress('Reading it as a report …');
  const made = makeReport(nameOf(source), reading);
  if (made === null) {
    throw new ImportRefusal(
      'no-numbering',
      'No numbered paragraphs were found: this site is built on their numbers.',
      'See that the report numbers its paragraphs (1., 1.1, A.1), and that the file is the report and not its summary.',
    );
  }
  const readme = await readFile(new URL('content/README.md', PROJECT), 'utf8');
  const files = new Map([...made.files, ['content/README.md', readme]]);
  const written = await writeBeside(folder, files);
  showProgress('Checking that it builds …');
  const fault = await proveReport(pathToFileURL(`${resolve(folder)}/`));
  clearProgress();
  const report = nameFolder(resolve(folder));
  print([
    ...describeWritten(folder, written),
    '',
    'Understood',
    ...made.understood,
    '',
    ...(made.toLookAt.length === 0
      ? ['To look at: nothing.']
      : ['To look at', ...made.toLookAt.map((line) => `  - ${line}`)]),
    '',
    ...(fault === null
      ? [
          'It builds as it stands. See it, and publish dist/ once three of its pages were read against the source:',
          `  REPORT=${report} npm run dev`,
          `  REPORT=${report} npm run build`,
        ]
      : ['It does not build yet.', `  ${fault.message}`, `  ${fault.hint}`]),
  ]);
}

async function readBytes(source: string): Promise<Uint8Array> {
  const facts = await stat(source).catch(() => null);
  if (facts === null || !facts.isFile()) {
    throw new ImportRefusal(
      'missing',
      facts?.isDirectory() ? `${source} is a folder, not a file.` : `There is no file ${source}.`,
      'Give the path of the PDF or text to publish.',
    );
  }
  if (facts.size > LARGEST) {
    throw new ImportRefusal(
      'too-large',
      `The file has ${Math.ceil(facts.size / 1_000_000)} MB; up to ${LARGEST / 1_000_000} MB are read.`,
      'Split it, or save it without its pictures.',
    );
  }
  return await readFile(source).catch((error: Error) => {
    throw new ImportRefusal(
      'missing',
      `${source} cannot be read: ${error.message}.`,
      'See that you may open it, or copy it to a folder of your own.',
    );
  });
}

// The name of the source in small letters, digits and hyphens.
function nameOf(source: string): string {
  const words = basename(source, extname(source)).normalize('NFKD').toLowerCase();
  return words.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'report';
}

// As the variable REPORT takes it: from the project's root where it stands inside it.
function nameFolder(folder: string): string {
  const inside = relative(fileURLToPath(PROJECT), folder);
  return inside.startsWith('..') ? folder : inside || '.';
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

// One line that is written over, and only where somebody watches.
function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

function clearProgress(): void {
  showProgress('');
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  clearProgress();
  if (!(error instanceof ImportRefusal)) throw error;
  process.stderr.write(`${error.message}\n${error.hint}\n`);
  process.exitCode = error.exitCode;
}
