import { writeCsv, type CsvTable, type Provenance, tableWithProvenance } from '../../../data/csv.ts';
import type { Query } from '../../scan/query.ts';
import type { Announcer } from '../../../site/browser/announcer.ts';
import { copyAloud } from '../../../site/browser/copy-aloud.ts';
import { fetchReport } from '../../../site/browser/data-files.ts';
import { make } from '../../../site/browser/make-element.ts';
import { attribute, type Clip, quoteRuns, type NamedPinpoint } from '../../../sharing/quotation.ts';
import type { NamedWork } from '../../../sharing/work.ts';
import type { ReportFile } from '../../../data/report-file.ts';
import { type ChosenUnit, unitsOfFile } from '../../../sharing/chosen-units.ts';
import { pinpointUnit } from '../../../sharing/pinpoint.ts';
import { runsOf } from '../../../sharing/quote-extract.ts';
import type { Run } from '../../../report/blocks.ts';
import { unitKey } from '../../../report/unit-ref.ts';
import type { Hit } from '../../scan/scan.ts';
import type { SearchIndex } from '../../scan/search-index.ts';
import { fullTitle } from '../../../site/report-name.ts';
import { nameRecord } from '../../wording.ts';

/** Results to be taken away, all of them words of the report. */
export interface Results {
  readonly hits: readonly Hit[];
  readonly index: SearchIndex;
  /** The absolute address of a hit that has no permalink of its own. */
  readonly addressOf: (hit: Hit) => string;
}

/** Copies all results as quotations and says so. Rejects when the report's words cannot be had. */
export async function copyResults(results: Results, announcer: Announcer): Promise<void> {
  const { length } = results.hits;
  const words = quoteHits(results, await fetchReport());
  await copyAloud(`${length} ${length === 1 ? 'quotation' : 'quotations'}`, words, announcer);
}

/** Gives all results as a CSV file named after the query. Rejects when the report's words cannot be had. */
export async function downloadResults(results: Results, query: Query, { say }: Announcer): Promise<void> {
  const table = writeCsv(tabulateHits(results, await fetchReport()));
  const words = query.clauses.flat().map(({ text }) => text.replace(/[^\p{L}\p{N}]+/gu, ''));
  const href = URL.createObjectURL(new Blob([table], { type: 'text/csv;charset=utf-8' }));
  make('a', { href, download: `${['search', ...words].join('-')}.csv` }).click();
  setTimeout(() => URL.revokeObjectURL(href), 1000);
  say(`${results.hits.length} in the file.`);
}

/** Every hit as the exact quotation that the tools beside its unit copy, one after the other. */
export function quoteHits(results: Results, report: ReportFile): Clip {
  const work: NamedWork = { ...report, title: fullTitle(report.title, report.authority) };
  const quoted = listQuotable(results, report).map(({ pinpoint, runs }) =>
    quoteRuns(runs, attribute(pinpoint, work)),
  );
  return {
    plain: quoted.map(({ plain }) => plain).join('\n\n'),
    rich: quoted.map(({ rich }) => rich).join(''),
  };
}

/** Every hit as a row of kind, number, section, exact words and address, with the work. */
export function tabulateHits(results: Results, report: ReportFile): CsvTable {
  const { title, authority, licence, publisher, year } = report;
  const source = [publisher, fullTitle(title, authority)].filter(Boolean).join(', ');
  const provenance: Provenance = { source, year: year ?? '', licence: licence ?? '' };
  const rows = listQuotable(results, report).map(({ hit: { record }, pinpoint }) => ({
    kind: record.kind,
    number: record.id,
    section: results.index.sections[record.section]?.title ?? '',
    text: record.text,
    address: pinpoint.address,
  }));
  return tableWithProvenance(['kind', 'number', 'section', 'text', 'address'], rows, provenance);
}

function listQuotable({ hits, index, addressOf }: Results, report: ReportFile) {
  const units = new Map(unitsOfFile(report).map((unit) => [unitKey(unit), unit]));
  return hits.map((hit) => {
    const { kind, id } = hit.record;
    return { hit, ...quotable(hit, units.get(unitKey({ kind, label: id })), index, addressOf(hit)) };
  });
}

function quotable(
  { record }: Hit,
  unit: ChosenUnit | undefined,
  index: SearchIndex,
  address: string,
): { readonly pinpoint: NamedPinpoint; readonly runs: readonly Run[] } {
  if (unit) return { pinpoint: pinpointUnit(unit, unit.address), runs: runsOf(unit) };
  const section = index.sections[record.section]?.title;
  const label = [nameRecord(record).toLowerCase(), ...(section ? [section] : [])].join(', ');
  return {
    pinpoint: { label, address },
    runs: [{ kind: 'plain', text: record.text }],
  };
}
