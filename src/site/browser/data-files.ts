import { dataPath, unitFilePath } from '../addresses.ts';
import type { ReportFile } from '../../data/report-file.ts';
import type { Totals } from '../../sharing/choice.ts';
import type { UnitFile } from '../../sharing/unit-file.ts';

/** The whole report as data. Rejects when the file cannot be had. */
export const fetchReport = (): Promise<ReportFile> => fetchFile(dataPath('report.json'));

/** The units that the report has, to tell whether an address names one of them. Rejects when the file cannot be had. */
export const fetchTotals = (): Promise<Totals> => fetchFile(dataPath('totals.json'));

const unitFiles = new Map<string, Promise<UnitFile>>();

/** The quotation and citations of a unit, fetched once from the file that the build made. Rejects when it cannot be had. */
export function fetchUnitFile(key: string): Promise<UnitFile> {
  const known = unitFiles.get(key);
  if (known) return known;
  const file = fetchFile<UnitFile>(unitFilePath(key));
  unitFiles.set(key, file);
  // A failure is not kept: the reader may be back online at the next try.
  file.catch(() => unitFiles.delete(key));
  return file;
}

async function fetchFile<File>(path: string): Promise<File> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: found status ${response.status}.`);
  return response.json();
}
