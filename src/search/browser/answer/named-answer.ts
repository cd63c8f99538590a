import { findNamedUnit } from '../../scan/named-unit.ts';
import { nameRecord } from '../../wording.ts';
import { make } from '../../../site/browser/make-element.ts';
import { recordAddress } from './record-address.ts';
import type { Answer } from './answer.ts';

/** What a query that names a unit leads to. */
export interface NamedAnswer {
  /** "Paragraph 12", or "" when the report has no such number. */
  readonly name: string;
  /** Where to go at once; undefined when the reader should choose first. */
  readonly open: string | undefined;
  /** The way there with its first words, or which numbers there are. */
  readonly line: HTMLElement;
}

const BEGINNING = 180;

/**
 * Answers a query that names a unit with the way there. A bare number or label opens its unit only where the report does not
 * print it elsewhere too, as a figure or to refer to it.
 */
export function answerNamed({ query, index, mentions }: Answer): NamedAnswer | undefined {
  const { named } = query;
  if (!named || index.records.length === 0) return undefined;
  const record = findNamedUnit(query, index);
  if (!record) {
    const same = index.records.filter(({ kind }) => kind === named.kind);
    // "1.5" may be a figure, and any word may stand before a number.
    if (same.length === 0 || (named.label.includes('.') && !same.some(({ id }) => id.includes('.'))))
      return undefined;
    const sentence = `The report has no ${named.kind} ${named.label}, but ${named.kind}s ${same[0]?.id} to ${same.at(-1)?.id}.`;
    return { name: '', open: undefined, line: make('p', {}, sentence) };
  }
  const name = nameRecord(record);
  const address = recordAddress(record, index, '');
  const link = make('a', { href: address }, `Go to ${name.toLowerCase()}`);
  const cut = record.text.length > BEGINNING ? record.text.lastIndexOf(' ', BEGINNING) : record.text.length;
  const words = make('p', { className: 'report' }, record.text.slice(0, cut));
  if (cut < record.text.length) words.append(make('span', { className: 'gap' }, '…'));
  const line = make('div', { className: 'place' }, make('p', {}, link), words);
  const alone = named.bare || record.kind !== named.kind;
  return { name, open: alone && mentions.length > 0 ? undefined : address, line };
}
