import { dataPath } from '../addresses';
import type { ReportFile } from '../../data/report-file';

/** The whole report as data. Rejects when the file cannot be had. */
export async function fetchReport(): Promise<ReportFile> {
  const response = await fetch(dataPath('report.json'));
  if (!response.ok) throw new Error(`report.json: ${response.status}`);
  return response.json();
}
