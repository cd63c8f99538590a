import { adoptStyle } from '../../site/browser/adopt-style.ts';
import { make, makeButton } from '../../site/browser/make-element.ts';
import css from './explanation.css?inline';

const SPACE = 16;
const GAP = 6;

const glossaries = new Map<string, Promise<Document>>();
let panel: HTMLElement | undefined;

/**
 * Shows beside a link what the glossary says of the term that it names, and moves the focus there; closing it brings the
 * focus back. Rejects when the glossary cannot be had.
 */
export async function explain(link: HTMLAnchorElement): Promise<void> {
  const [address = '', id = ''] = link.href.split('#');
  const entry = (await readGlossary(address)).getElementById(id);
  if (!entry) throw new Error(`${link.href}: found no such term in the glossary.`);
  panel ??= makePanel();
  fill(panel, entry, link.href);
  link.focus({ preventScroll: true });
  panel.showPopover();
  place(panel, link);
  panel.focus({ preventScroll: true });
}

function readGlossary(address: string): Promise<Document> {
  const known = glossaries.get(address);
  if (known) return known;
  const read = fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(`${address}: found status ${response.status}.`);
    // The head holds inline styles, which the policy of this page would refuse one by one.
    const [main = ''] = /<main[\s\S]*<\/main>/.exec(await response.text()) ?? [];
    return new DOMParser().parseFromString(main, 'text/html');
  });
  glossaries.set(address, read);
  read.catch(() => glossaries.delete(address));
  return read;
}

function makePanel(): HTMLElement {
  adoptStyle(css);
  const made = make('div', { className: 'explanation', popover: 'auto', tabIndex: -1, role: 'dialog' });
  document.body.append(made);
  return made;
}

function fill(into: HTMLElement, entry: Element, href: string): void {
  const name = entry.querySelector('dt a')?.textContent ?? '';
  const more = make('a', { href }, 'Everywhere it is used');
  const close = makeButton('Close', () => into.hidePopover());
  const meanings = [...entry.querySelectorAll('.meaning')].map((meaning) =>
    make('p', {}, ...meaning.cloneNode(true).childNodes),
  );
  into.ariaLabel = name;
  into.replaceChildren(
    make('strong', {}, name),
    ...meanings,
    make('div', { className: 'cluster' }, more, close),
  );
}

/** Puts the panel below the words, or above them where the window ends; within the window's width. */
function place(placed: HTMLElement, link: HTMLAnchorElement): void {
  const words = [...link.getClientRects()].at(-1) ?? link.getBoundingClientRect();
  const { width, height } = placed.getBoundingClientRect();
  const left = Math.max(SPACE, Math.min(words.left, document.documentElement.clientWidth - width - SPACE));
  const below = words.bottom + GAP;
  const above = words.top - GAP - height;
  const top = below + height <= innerHeight || above < 0 ? below : above;
  placed.style.left = `${left + scrollX}px`;
  placed.style.top = `${top + scrollY}px`;
}
