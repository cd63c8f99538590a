import { unitPath } from '../../site/addresses.ts';
import { unitKey } from '../../report/unit-ref.ts';
import { adoptStyle } from '../../site/browser/adopt-style.ts';
import css from './lost-unit.css?inline';
import { make } from '../../site/browser/make-element.ts';
import { explainMissing, isThere, readUnitId } from './missing-unit.ts';
import { fetchTotals } from '../../site/browser/data-files.ts';

/**
 * Leads a reader on whose address ends in a fragment that this page does not have: to the unit under its real id, to its
 * own page when it stands elsewhere, or to the nearest one there is.
 */
export async function findUnit(id: string): Promise<void> {
  const totals = await fetchTotals();
  const asked = readUnitId(id, totals);
  if (!asked) return;
  const real = unitKey(asked);
  if (document.getElementById(real)) {
    location.replace(`#${real}`);
    return;
  }
  if (isThere(asked, totals)) {
    location.replace(unitPath(asked));
    return;
  }
  const { sentence, nearest } = explainMissing(asked, totals);
  showNotice(sentence, `Go to ${nearest.kind} ${nearest.label}`, unitPath(nearest));
}

function showNotice(sentence: string, label: string, href: string): void {
  if (!document.querySelector('.lost-unit')) adoptStyle(css);
  document.querySelector('.lost-unit')?.remove();
  const notice = make('div', { className: 'lost-unit no-print', role: 'alert', tabIndex: -1 });
  notice.dataset['ui'] = '';
  document.body.prepend(notice);
  // Filled after it stands in the page, so that it is announced.
  notice.append(make('p', {}, `${sentence} `, make('a', { href }, label)));
  notice.scrollIntoView();
}
