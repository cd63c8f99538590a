import { unitPath } from '../../site/addresses';
import { make } from '../../site/browser/make-element';
import { explainMissing, readAskedUnit } from './missing-unit';

/** On the page for addresses that lead nowhere: says which number was asked for, and offers the nearest there is. */
class NearestUnit extends HTMLElement {
  connectedCallback(): void {
    const [kind = '', entry = ''] = location.pathname.replace(/\/$/, '').split('/').slice(-2);
    if (kind !== 'paragraph' && kind !== 'action') return;
    const asked = readAskedUnit(`${kind}-${entry}`);
    if (!asked) return;
    const totals = {
      paragraphs: Number(this.dataset['paragraphs']),
      actions: Number(this.dataset['actions']),
    };
    const { sentence, nearest } = explainMissing(asked, totals);
    const href = unitPath(nearest);
    this.replaceChildren(
      make('p', {}, `${sentence} `, make('a', { href }, `Go to ${kind} ${nearest.label}`), '.'),
    );
  }
}

customElements.define('nearest-unit', NearestUnit);
