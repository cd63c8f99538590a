import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../browser/browser-path.ts';

/** How a page is printed: with tags or without, and what stands at the head and the foot of every page. */
export interface Printing {
  readonly tagged: boolean;
  readonly head?: string;
  readonly foot?: string;
}

let browser: Promise<Browser> | undefined;

/** Prints HTML to a PDF, on A4. The browser stays open until `closePrinter`. */
export async function printPdf(html: string, { tagged, head, foot }: Printing): Promise<Uint8Array> {
  browser ??= findBrowser().then((path) =>
    chromium.launch(path === undefined ? {} : { executablePath: path }),
  );
  const page = await (await browser).newPage();
  try {
    await page.setContent(`<!doctype html><html lang="en"><meta charset="utf-8">${html}</html>`);
    const small = 'font-size:8px;width:100%;padding:0 20mm';
    return await page.pdf({
      tagged,
      format: 'A4',
      margin: { top: '25mm', bottom: '25mm', left: '25mm', right: '25mm' },
      displayHeaderFooter: head !== undefined || foot !== undefined,
      headerTemplate: `<div style="${small}">${head ?? ''}</div>`,
      footerTemplate: `<div style="${small}">${foot ?? ''}</div>`,
    });
  } finally {
    await page.close();
  }
}

/** Closes the browser that printed. */
export async function closePrinter(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}
