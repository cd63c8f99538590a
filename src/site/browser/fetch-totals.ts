import { dataPath } from '../addresses';
import type { Totals } from '../../sharing/choice';

/** How many units the report has, fetched when an address has to be judged. Rejects when the file cannot be had. */
export async function fetchTotals(): Promise<Totals> {
  const response = await fetch(dataPath('totals.json'));
  if (!response.ok) throw new Error(`totals.json: ${response.status}`);
  return response.json();
}
