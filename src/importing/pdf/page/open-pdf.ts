import {
  getDocument,
  InvalidPDFException,
  PasswordException,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ImportRefusal } from '../../source/import-refusal.ts';
import type { PdfPage } from './page-items.ts';
import { readPage } from './page-text.ts';

const PRINT_AGAIN = 'Fetch the PDF again; if it stays so, open it in a reader and print it to a new PDF.';

/**
 * Opens a PDF and returns its pages with their text and tags. `onPage` is told of each page read, and of how many there
 * are. Throws an ImportRefusal for what is no PDF, is locked or damaged, or holds pictures without text.
 */
export async function openPdf(
  bytes: Uint8Array,
  onPage: (page: number, pages: number) => void = () => {},
): Promise<PdfPage[]> {
  refuseOtherFiles(bytes);
  const packageFolder = new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs'));
  const task = getDocument({
    // A copy: the reader takes the bytes away from whoever gave them.
    data: Uint8Array.from(bytes),
    verbosity: 0,
    stopAtErrors: true,
    fontExtraProperties: true,
    disableFontFace: true,
    useSystemFonts: false,
    standardFontDataUrl: new URL('standard_fonts/', packageFolder).pathname,
    cMapUrl: new URL('cmaps/', packageFolder).pathname,
    wasmUrl: new URL('wasm/', packageFolder).pathname,
  });
  try {
    const document = await task.promise;
    return await readPages(document, onPage);
  } catch (error) {
    throw asRefusal(error);
  } finally {
    await task.destroy();
  }
}

function refuseOtherFiles(bytes: Uint8Array): void {
  const latin = new TextDecoder('latin1');
  const start = latin.decode(bytes.subarray(0, 1024));
  if (!start.includes('%PDF-')) {
    const isWebPage = /<!doctype html|<html|<head|<body/i.test(start);
    throw new ImportRefusal(
      'not-a-pdf',
      bytes.length === 0
        ? 'The file is empty.'
        : isWebPage
          ? 'The file is a saved web page, not a PDF.'
          : 'The file is not a PDF: it does not begin as one.',
      'Download the PDF itself: open it in the browser, then save it.',
    );
  }
  if (!latin.decode(bytes.subarray(-2048)).includes('%%EOF')) {
    throw new ImportRefusal('damaged', 'The PDF is cut off: its end is missing.', PRINT_AGAIN);
  }
}

function asRefusal(error: unknown): unknown {
  if (error instanceof ImportRefusal) return error;
  if (error instanceof PasswordException) {
    return new ImportRefusal(
      'encrypted',
      'The PDF is encrypted and opens with a password only.',
      'Ask its publisher for an open copy, or open it with the password and print it to a new PDF.',
    );
  }
  const what = error instanceof InvalidPDFException ? 'its structure cannot be read' : messageOf(error);
  return new ImportRefusal('damaged', `The PDF is damaged: ${what}.`, PRINT_AGAIN);
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/[.\s]+$/, '');
}

async function readPages(
  document: PDFDocumentProxy,
  onPage: (page: number, pages: number) => void,
): Promise<PdfPage[]> {
  const pages: PdfPage[] = [];
  let pictures = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    // The list of operators is what loads the fonts, and with them their names.
    const operators = await page.getOperatorList();
    pages.push(await readPage(page, number));
    if (operators.fnArray.length > 0) pictures += 1;
    page.cleanup();
    onPage(number, document.numPages);
  }
  const withText = pages.filter((page) => page.items.some((item) => item.text.trim() !== '')).length;
  if (withText === 0 || withText * 10 < pictures) {
    throw new ImportRefusal(
      'no-text',
      `The PDF holds pictures of pages without text: ${withText} of its ${pages.length} pages have words.`,
      'Run text recognition over it first (for example with OCRmyPDF), check the words, then try again.',
    );
  }
  return pages;
}
