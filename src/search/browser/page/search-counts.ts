import { countHits } from '../../scan/counts';
import type { Hit } from '../../scan/scan';
import type { SearchIndex } from '../../scan/search-index';

/** Writes into every choice of the filters how many of the hits it would leave: "Staff (7)". */
export function writeCounts(filters: HTMLElement, hits: readonly Hit[], index: SearchIndex): void {
  const counts = countHits(hits, index);
  for (const field of ['section', 'kind', 'topic'] as const) {
    const held: ReadonlyMap<string, number> = counts[field];
    for (const option of filters.querySelectorAll<HTMLOptionElement>(
      `[name="${field}"] option:not([value=""])`,
    )) {
      option.dataset['name'] ??= option.text;
      const count = held.get(option.value) ?? 0;
      option.text = `${option.dataset['name']} (${count})`;
      option.disabled = count === 0 && !option.selected;
    }
  }
}
