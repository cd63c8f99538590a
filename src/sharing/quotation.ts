import { plainText, type Run } from '../report/blocks.ts';
import { escapeMarkup } from '../site/escape-markup.ts';
import type { Pinpoint } from './pinpoint.ts';
import { type NamedWork, workLine } from './work.ts';

/** One text in the two forms a clipboard holds. */
export interface Clip {
  /** For text fields and messages (`text/plain`). */
  readonly plain: string;
  /** For word processors and mail (`text/html`). */
  readonly rich: string;
}

/** A unit's exact words with their citation. The quotation marks are the only characters added to the words. */
export function quoteRuns(runs: readonly Run[], attribution: Clip): Clip {
  return {
    plain: `“${plainText(runs)}” ${attribution.plain}`,
    rich: `<blockquote><p>${richText(runs)}</p></blockquote>${attribution.rich}`,
  };
}

/** Words that a reader selected, with the citation of the unit they were selected in. */
export function quoteWords(words: string, attribution: Clip): Clip {
  return quoteRuns([{ kind: 'plain', text: words }], attribution);
}

/** The part of a pinpoint that a quotation names. */
export type NamedPinpoint = Pick<Pinpoint, 'label' | 'address'>;

/** Where quoted words stand: the pinpoint in brackets, then title, publisher and year, then the address. */
export function attribute(pinpoint: NamedPinpoint, work: NamedWork): Clip {
  const bracket = pinpoint.label ? `(${pinpoint.label})` : '';
  const address = escapeMarkup(pinpoint.address);
  return {
    plain: [bracket, workLine(work), pinpoint.address].filter((line) => line !== '').join('\n'),
    rich:
      `<p>${bracket ? `${escapeMarkup(bracket)} ` : ''}<cite>${escapeMarkup(work.title)}</cite>` +
      `${escapeMarkup(workLine(work).slice(work.title.length))}. <a href="${address}">${address}</a></p>`,
  };
}

/** A unit's words as HTML, with the report's own emphasis and nothing else. */
export function richText(runs: readonly Run[]): string {
  return runs
    .map(({ kind, text }) =>
      kind === 'strong'
        ? `<strong>${escapeMarkup(text)}</strong>`
        : kind === 'emphasis'
          ? `<em>${escapeMarkup(text)}</em>`
          : escapeMarkup(text),
    )
    .join('');
}
