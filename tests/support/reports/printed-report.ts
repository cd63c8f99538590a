/** A piece of a report that is printed for a test: what it is in HTML, and the lines that it is in a seed. */
export interface Piece {
  readonly html: string;
  readonly seed: readonly string[];
}

/** What the pieces look like on paper: numbers and bullets hang, notes are small, quotations are set in. */
const STYLE = `<style>
  body { font: 12pt/1.3 'DejaVu Serif', serif; }
  h1 { font-size: 26pt; } h2 { font-size: 18pt; } h3 { font-size: 14pt; }
  h1, h2, h3 { line-height: 1.2; margin: 14pt 0 8pt; }
  p { margin: 8pt 0; }
  .numbered, li { position: relative; padding-left: 28pt; }
  .numbered > i, li > i { position: absolute; left: 0; font-style: normal; }
  ul { list-style: none; margin: 4pt 0; padding: 0; } li { margin: 4pt 0; } ul ul { margin-left: 28pt; }
  blockquote { margin: 10pt 0 10pt 66pt; }
  table { border-collapse: collapse; margin: 10pt 0; } td { padding: 6pt; vertical-align: top; width: 190pt; }
  sup { font-size: 65%; line-height: 0; } .note { font-size: 9pt; }
</style>`;

/** The document that the pieces make. */
export function reportHtml(pieces: readonly Piece[]): string {
  return STYLE + pieces.map(({ html }) => html).join('\n');
}

/** The seed that the pieces should be read as, where no page turn cuts any. */
export function reportSeed(pieces: readonly Piece[]): string {
  return `${pieces.map(({ seed }) => seed.join('\n')).join('\n\n')}\n`;
}

/** A heading. */
export function heading(level: 1 | 2 | 3, words: string): Piece {
  return { html: `<h${level}>${words}</h${level}>`, seed: [`${'#'.repeat(level)} ${words}`] };
}

/** A numbered paragraph, its label hanging in the margin. Words may hold `<b>` and `<sup>`. */
export function numbered(label: string, words: string): Piece {
  return { html: `<p class="numbered"><i>${label}</i>${words}</p>`, seed: [`${label} ${inSeed(words)}`] };
}

/** A paragraph without a number. */
export function prose(words: string): Piece {
  return { html: `<p>${words}</p>`, seed: [inSeed(words)] };
}

/** A list with bullets that are letters of the text; an array inside is a list in the list. */
export function bullets(items: readonly (string | readonly string[])[]): Piece {
  const item = (words: string): string => `<li><i>•</i>${words}</li>`;
  return {
    html: `<ul>${items.map((one) => (typeof one === 'string' ? item(one) : `<ul>${one.map(item).join('')}</ul>`)).join('')}</ul>`,
    seed: items.flatMap((one) =>
      typeof one === 'string' ? [`- ${one}`] : one.map((words) => `    - ${words}`),
    ),
  };
}

/** A quotation that is set in. */
export function quotation(words: string): Piece {
  return { html: `<blockquote>${words}</blockquote>`, seed: [`> ${words}`] };
}

/** A table. */
export function table(rows: readonly (readonly string[])[]): Piece {
  const html = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  return { html: `<table>${html}</table>`, seed: rows.map((cells) => cells.join('\t')) };
}

/** A list of contents, dots leading to the numbers of pages. */
export function contents(entries: readonly (readonly [string, number])[]): Piece {
  const dots = `<span style="flex:1;overflow:hidden;white-space:nowrap">${'.'.repeat(200)}</span>`;
  return {
    html: entries.map(([title, page]) => `<div style="display:flex">${title}${dots}${page}</div>`).join(''),
    seed: entries.map(([title, page]) => `${title}\t${page}`),
  };
}

/** A note at the foot of a page. */
export function note(mark: string, words: string): Piece {
  return { html: `<p class="note"><sup>${mark}</sup> ${words}</p>`, seed: [`<sup>${mark}</sup> ${words}`] };
}

function inSeed(words: string): string {
  return words.replace(/<\/?b>/g, '**');
}
