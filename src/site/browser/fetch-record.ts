import { unitRecordPath } from '../addresses';
import type { UnitRecord } from '../../sharing/unit-record';

const records = new Map<string, Promise<UnitRecord>>();

/** The quotation and citations of a unit, fetched once from the file that the build made. Rejects when it cannot be had. */
export function fetchUnitRecord(key: string): Promise<UnitRecord> {
  const known = records.get(key);
  if (known) return known;
  const record = load(key);
  records.set(key, record);
  // A failure is not kept: the reader may be back online at the next try.
  record.catch(() => records.delete(key));
  return record;
}

async function load(key: string): Promise<UnitRecord> {
  const response = await fetch(unitRecordPath(key));
  if (!response.ok) throw new Error(`${key}.json: ${response.status}`);
  return response.json();
}
