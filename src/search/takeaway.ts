import type { Hit } from './scan';
import { REPORT_KINDS, type SearchIndex, type SearchRecord } from './search-index';
import { nameRecord } from './wording';

/** The address of a hit, absolute, for people who read it elsewhere. */
export type AddressOf = (hit: Hit) => string;

/** All hits as exact quotations, each with its place, its source and its address, ready to be pasted. */
export function quoteHits(
  hits: readonly Hit[],
  index: SearchIndex,
  title: string,
  addressOf: AddressOf,
): string {
  const quotations = hits.map((hit) => {
    const { record } = hit;
    const words = REPORT_KINDS.has(record.kind) ? `“${record.text}”` : record.text;
    return `${words} (${placeOf(record, index)})\n${title}\n${addressOf(hit)}`;
  });
  return quotations.join('\n\n');
}

/** All hits as a CSV table (RFC 4180) of kind, number, section, exact words and address. */
export function tabulateHits(hits: readonly Hit[], index: SearchIndex, addressOf: AddressOf): string {
  const rows = hits.map((hit) => {
    const { kind, id, section, text } = hit.record;
    return [kind, id, index.sections[section]?.title ?? '', text, addressOf(hit)];
  });
  const lines = [['kind', 'number', 'section', 'text', 'address'], ...rows].map((row) =>
    row.map(writeCell).join(','),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function placeOf(record: SearchRecord, index: SearchIndex): string {
  const section = index.sections[record.section]?.title;
  const name = nameRecord(record).toLowerCase();
  return section ? `${name}, ${section}` : name;
}

/** A cell, quoted where it must be. No unit of a report begins like a formula, so that none is guarded against here. */
function writeCell(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
