import { accountFor, pageWords } from '../../../src/importing/account.ts';
import { openPdf } from '../../../src/importing/pdf/page/open-pdf.ts';
import type { PdfPage } from '../../../src/importing/pdf/page/page-items.ts';
import { readPdf } from '../../../src/importing/pdf/read-pdf.ts';
import { writeSeed } from '../../../src/importing/seed-text.ts';
import { printPdf, type Printing } from './print-pdf.ts';

/** A sentence that takes more than a line. */
export const LONG =
  'The pilots know the channel and the tides well, and they pass on what they know to those who come after them, although training is uneven.';

/** The pages of HTML that is printed, as they are read from the PDF. */
export async function pagesOf(html: string, printing: Printing): Promise<PdfPage[]> {
  return await openPdf(await printPdf(html, printing));
}

/** What is read of pages, with the seed that is written of it and the account of their words. */
export function readPages(pages: readonly PdfPage[]) {
  const document = readPdf(pages);
  const seed = writeSeed(document);
  const account = accountFor(pages.map(pageWords), seed, document.leftOut, document.repairs);
  return { ...document, seed, text: seed.text, account };
}

/** The words of a text. */
export const words = (text: string) => text.split(/\s+/).filter(Boolean);
