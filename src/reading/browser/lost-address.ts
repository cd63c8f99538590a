import { at, searchQueryPath, unitPath } from '../../site/addresses.ts';
import { listNearest, wordsOfAddress } from './nearest-addresses.ts';
import { make } from '../../site/browser/make-element.ts';
import { fetchTotals } from '../../site/browser/data-files.ts';
import { explainMissing, isThere, readUnitId } from './missing-unit.ts';

/**
 * On the page for addresses that lead nowhere: says which number was asked for, with the nearest there is, or else offers
 * the addresses that are spelt most alike and a search by the words of this one.
 */
class LostAddress extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const path = decodePath(location.pathname.slice(at('').length));
    const unit = /\d/.test(path) ? await offerUnit(path).catch(() => undefined) : undefined;
    if (unit) {
      this.append(unit);
      return;
    }
    const search = offerSearch(wordsOfAddress(path));
    if (search) this.append(search);
    const near = await offerAddresses(path).catch(() => undefined);
    if (near) this.prepend(near);
  }
}

async function offerUnit(path: string): Promise<HTMLElement | undefined> {
  const totals = await fetchTotals();
  const [kind = '', entry = ''] = path.replace(/\/$/, '').split('/').slice(-2);
  const asked = readUnitId(entry ? `${kind}-${entry}` : kind, totals) ?? readUnitId(entry, totals);
  if (!asked) return undefined;
  const { sentence, nearest } = explainMissing(asked, totals);
  const link = make('a', { href: unitPath(nearest) }, `Go to ${nearest.kind} ${nearest.label}`);
  return make('p', {}, ...(isThere(asked, totals) ? [] : [`${sentence} `]), link, '.');
}

async function offerAddresses(path: string): Promise<HTMLElement | undefined> {
  const response = await fetch(at('sitemap-0.xml'));
  const map = new DOMParser().parseFromString(await response.text(), 'text/xml');
  const pages = [...map.querySelectorAll('loc')].map(({ textContent }) =>
    new URL(textContent).pathname.slice(at('').length),
  );
  const links = listNearest(path, pages).map((page) => make('li', {}, make('a', { href: at(page) }, page)));
  return links.length > 0 ? make('div', {}, 'Addresses like it:', make('ul', {}, ...links)) : undefined;
}

function offerSearch(words: readonly string[]): HTMLElement | undefined {
  if (words.length === 0) return undefined;
  const query = new URLSearchParams({ q: words.join(' ') });
  return make(
    'p',
    {},
    make('a', { href: searchQueryPath(`?${query}`) }, `Search for “${words.join(' ')}”`),
    '.',
  );
}

/** A path in letters; as it stands where it is no valid encoding of any. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

customElements.define('lost-address', LostAddress);
