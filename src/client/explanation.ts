/** The explanation of a term, taken from the glossary and shown beside the link that asks for it. */

const SPACE = 16;
const GAP = 6;

const glossaries = new Map<string, Promise<Document>>();
const panel = document.createElement('div');
panel.className = 'explanation';
panel.popover = 'auto';
panel.tabIndex = -1;
panel.setAttribute('role', 'dialog');
document.body.append(panel);

/** Shows what the glossary says of the term that a link names. Rejects when the glossary cannot be had. */
export async function explain(link: HTMLAnchorElement): Promise<void> {
  const { hash, origin, pathname } = new URL(link.href);
  const glossary = await readGlossary(origin + pathname);
  const entry = glossary.getElementById(hash.slice(1));
  if (!entry) throw new Error(`${link.href}: found no such term in the glossary.`);
  fill(entry, link.href);
  link.focus({ preventScroll: true });
  panel.showPopover();
  place(link);
  panel.focus({ preventScroll: true });
}

function readGlossary(address: string): Promise<Document> {
  const known = glossaries.get(address);
  if (known) return known;
  const read = fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(`${address}: found status ${response.status}.`);
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  });
  glossaries.set(address, read);
  read.catch(() => glossaries.delete(address));
  return read;
}

function fill(entry: Element, href: string): void {
  const name = entry.querySelector('dt a')?.textContent ?? '';
  const heading = document.createElement('strong');
  heading.textContent = name;
  const more = document.createElement('a');
  more.href = href;
  more.textContent = 'Everywhere the report uses it';
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Close';
  close.addEventListener('click', () => panel.hidePopover());
  const meanings = entry.querySelector('.explanations')?.cloneNode(true) ?? '';
  const ways = document.createElement('p');
  ways.className = 'cluster';
  ways.append(more, close);
  panel.setAttribute('aria-label', name);
  panel.replaceChildren(heading, ...(meanings ? meanings.childNodes : []), ways);
}

/** Puts the panel below the link, or above it where the window ends; within the window's width. */
function place(link: HTMLAnchorElement): void {
  const words = [...link.getClientRects()].at(-1) ?? link.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const left = Math.max(SPACE, Math.min(words.left, document.documentElement.clientWidth - width - SPACE));
  const fitsBelow = words.bottom + GAP + height <= innerHeight;
  const top = fitsBelow || words.top < height + GAP ? words.bottom + GAP : words.top - GAP - height;
  panel.style.left = `${left + scrollX}px`;
  panel.style.top = `${top + scrollY}px`;
}
