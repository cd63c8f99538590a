import { readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { firstContent } from './first-content.ts';
import { LARGEST_PDF } from './pdf/page/open-pdf.ts';
import { ImportRefusal } from './source/refusal.ts';
import { readSource } from './source-reading.ts';
import { summarise } from './summary.ts';
import { understand } from './understanding.ts';
import { writeBeside } from './write-beside.ts';

/**
 * The command `npm run new -- report.pdf my-report/`: reads a source, writes its seed and a first content into a folder
 * and says what it understood. Ends with the code of the refusal where there is one, and then leaves nothing behind.
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
  const reading = await readSource(bytes, extname(source).toLowerCase() === '.pdf', showProgress);
  clearProgress();
  const understood = understand(reading.seed.text);
  if (understood.series.length === 0) {
    throw new ImportRefusal(
      'no-numbering',
      'No numbered paragraphs were found: this site is built on their numbers.',
      'See that the report numbers its paragraphs (1., 1.1, A.1), and that the file is the report and not its summary.',
    );
  }
  const name = nameOf(source);
  const seedPath = `seeds/${name}.txt`;
  const files = new Map([
    [seedPath, reading.seed.text],
    ...firstContent(name, seedPath, reading, understood),
  ]);
  const written = await writeBeside(folder, files);
  for (const { path, outcome } of written) {
    const said = {
      written: 'Written',
      unchanged: 'As it was',
      beside: 'Written beside yours, which differs',
    };
    print(`${said[outcome]}: ${join(folder, path)}`);
  }
  print('');
  for (const line of summarise(reading, understood, join(folder, seedPath))) print(line);
}

async function readBytes(source: string): Promise<Uint8Array> {
  const facts = await stat(source).catch(() => null);
  if (facts === null || !facts.isFile()) {
    throw new ImportRefusal(
      'missing',
      `There is no file ${source}.`,
      'Give the path of the PDF or text to publish.',
    );
  }
  if (facts.size > LARGEST_PDF) {
    throw new ImportRefusal(
      'too-large',
      `The file has ${Math.ceil(facts.size / 1_000_000)} MB; up to ${LARGEST_PDF / 1_000_000} MB are read.`,
      'Split it, or save it without its pictures.',
    );
  }
  return await readFile(source);
}

// The name of the source in small letters, digits and hyphens.
function nameOf(source: string): string {
  const words = basename(source, extname(source)).normalize('NFKD').toLowerCase();
  return words.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'report';
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

// One line that is written over, and only where somebody watches.
function showProgress(page: number, pages: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\rReading page ${page} of ${pages} …`);
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ImportRefusal)) throw error;
  clearProgress();
  process.stderr.write(`${error.message}\n${error.hint}\n`);
  process.exitCode = error.exitCode;
}
