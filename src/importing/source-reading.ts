import { type Account, accountFor, pageWords } from './account.ts';
import { openPdf } from './pdf/page/open-pdf.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { ImportRefusal } from './source/import-refusal.ts';
import { type SeedText, writeSeed } from './seed-text.ts';
import type { CrowdedTable, LeftOut, Repair } from './source/source-document.ts';

/** A source as a seed, and what is known of how the one became the other. A text is its own seed, and has no pages. */
export interface SourceReading {
  readonly seed: SeedText;
  readonly pages: number;
  readonly emptyPages: readonly number[];
  readonly leftOut: readonly LeftOut[];
  readonly repairs: readonly Repair[];
  readonly crowded: readonly CrowdedTable[];
  readonly account: Account;
}

/**
 * Reads the bytes of a PDF, or of a text that is a seed already. What a file is shows in its bytes; `isPdf` says that its
 * name promises a PDF. Throws an ImportRefusal for what is neither.
 */
export async function readSource(
  bytes: Uint8Array,
  isPdf: boolean,
  onPage: (page: number, pages: number) => void = () => {},
): Promise<SourceReading> {
  const startsAsPdf = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
  return isPdf || startsAsPdf ? await readPdfSource(bytes, onPage) : readTextSource(bytes);
}

async function readPdfSource(
  bytes: Uint8Array,
  onPage: (page: number, pages: number) => void,
): Promise<SourceReading> {
  const pages = await openPdf(bytes, onPage);
  const document = readPdf(pages);
  const seed = writeSeed(document);
  const { leftOut, repairs, crowded } = document;
  return {
    seed,
    pages: pages.length,
    emptyPages: pages.filter(({ items }) => items.length === 0).map(({ number }) => number),
    leftOut,
    repairs,
    crowded,
    account: accountFor(pages.map(pageWords), seed, leftOut, repairs),
  };
}

function readTextSource(bytes: Uint8Array): SourceReading {
  const text = decode(bytes);
  const words = text.split(/\s+/u).filter((word) => word !== '').length;
  if (words === 0) {
    throw new ImportRefusal('no-text', 'The file holds no words.', 'Put the text of the report into it.');
  }
  return {
    seed: { text, lines: text.split('\n').map((line) => [{ page: 0, text: line }]) },
    pages: 0,
    emptyPages: [],
    leftOut: [],
    repairs: [],
    crowded: [],
    account: { words, written: words, leftOut: 0, discrepancies: [] },
  };
}

function decode(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\u0000')) return text.replaceAll('\r\n', '\n');
  } catch {
    // Refused below, as a text with zero bytes is.
  }
  throw new ImportRefusal(
    'not-text',
    'The file is no plain text in UTF-8.',
    'Give the PDF itself, or save the text as plain text in UTF-8.',
  );
}
