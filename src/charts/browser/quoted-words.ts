import { unitKey } from '../../report/unit-ref.ts';
import { adoptStyle } from '../../site/browser/adopt-style.ts';
import { readBlockText } from '../../site/browser/block-text.ts';
import { fetchUnitFile } from '../../site/browser/data-files.ts';
import css from './quoted-words.css?inline';

const NAME = 'quoted-words';
adoptStyle(css);

/**
 * Marks the words that a figure is quoted from, in the paragraph that its link stands beside, while the link is
 * pointed at or focused. The text itself is not changed. Marks nothing where the browser has no highlights; rejects
 * when the figure's file cannot be had.
 */
export async function markQuoted(link: HTMLAnchorElement): Promise<void> {
  const block = link.closest('aside')?.previousElementSibling?.querySelector('.report');
  if (!block || !globalThis.CSS?.highlights) return;
  const unmark = () => CSS.highlights.delete(NAME);
  link.addEventListener('pointerleave', unmark, { once: true });
  link.addEventListener('blur', unmark, { once: true });
  const { words } = await fetchUnitFile(unitKey({ kind: 'statistic', label: link.hash.slice(1) }));
  const { text, rangeOf } = readBlockText(block);
  const start = text.indexOf(words);
  if (start < 0 || !link.matches(':hover, :focus')) return;
  CSS.highlights.set(NAME, new Highlight(rangeOf(start, start + words.length)));
}
