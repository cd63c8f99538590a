import { unitPath } from '../../site/addresses';
import { make } from '../../site/browser/make-element';
import { fetchTotals } from '../../site/browser/fetch-totals';
import { explainMissing, readAskedUnit } from './missing-unit';

/** On the page for addresses that lead nowhere: says which number was asked for, and offers the nearest there is. */
class NearestUnit extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const [kind = '', entry = ''] = location.pathname.replace(/\/$/, '').split('/').slice(-2);
    const totals = await fetchTotals();
    const asked = totals.some((one) => one.kind === kind) && readAskedUnit(`${kind}-${entry}`, totals);
    if (!asked) return;
    const { sentence, nearest } = explainMissing(asked, totals);
    const link = make('a', { href: unitPath(nearest) }, `Go to ${kind} ${nearest.label}`);
    this.replaceChildren(make('p', {}, `${sentence} `, link, '.'));
  }
}

customElements.define('nearest-unit', NearestUnit);
