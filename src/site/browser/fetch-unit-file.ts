import { unitFilePath } from '../addresses';
import type { UnitFile } from '../../sharing/unit-file';

const files = new Map<string, Promise<UnitFile>>();

/** The quotation and citations of a unit, fetched once from the file that the build made. Rejects when it cannot be had. */
export function fetchUnitFile(key: string): Promise<UnitFile> {
  const known = files.get(key);
  if (known) return known;
  const file = load(key);
  files.set(key, file);
  // A failure is not kept: the reader may be back online at the next try.
  file.catch(() => files.delete(key));
  return file;
}

async function load(key: string): Promise<UnitFile> {
  const response = await fetch(unitFilePath(key));
  if (!response.ok) throw new Error(`${key}.json: ${response.status}`);
  return response.json();
}
