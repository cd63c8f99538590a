import type { Hit } from '../../scan/scan.ts';
import type { Step } from './step.ts';
import { adoptStyle } from '../../../site/browser/adopt-style.ts';
import css from './match-bar.css?inline';
import { showInDock } from '../../../site/browser/dock.ts';
import { make, makeButton } from '../../../site/browser/make-element.ts';

/** What the bar needs to know. */
export interface BarOptions {
  /** The query as it was typed. */
  readonly text: string;
  readonly searchAddress: string;
  readonly addressOf: (hit: Hit) => string;
  /** Called when the reader hides the bar, after it has gone. */
  readonly hide: () => void;
}

/** The bar "match 3 of 17 · previous · next · hide". */
export interface Bar {
  readonly show: (step: Step, related: boolean) => void;
}

/** Puts the bar on the page. Alt with the arrow keys goes on and back, Escape hides. */
export function makeBar({ text, searchAddress, addressOf, hide }: BarOptions): Bar {
  adoptStyle(css);
  const count = make('span', { role: 'status' });
  const previous = make('a', { title: 'Alt + ↑' }, 'Previous');
  const next = make('a', { title: 'Alt + ↓' }, 'Next');
  const back = make('a', { href: searchAddress, className: 'words' }, text);
  const close = makeButton('Hide', stop);
  close.className = 'as-link';
  close.title = 'Escape';
  const bar = make(
    'section',
    { className: 'match-bar no-print', ariaLabel: 'Search matches' },
    back,
    count,
    previous,
    next,
    close,
  );
  bar.dataset['ui'] = '';
  showInDock(bar);

  function stop(): void {
    bar.remove();
    document.removeEventListener('keydown', press);
    hide();
  }

  function press(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !isBusy(event)) stop();
    const link = event.key === 'ArrowDown' ? next : event.key === 'ArrowUp' ? previous : undefined;
    if (!link || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (link.hasAttribute('href')) link.click();
  }

  document.addEventListener('keydown', press);
  return {
    show(step, related) {
      const name = related ? 'related form' : 'match';
      count.textContent =
        step.at > 0
          ? `${name} ${step.at} of ${step.count}`
          : `${step.count} ${name}${step.count === 1 ? '' : related ? 's' : 'es'}`;
      point(previous, step.previous && addressOf(step.previous));
      point(next, step.next && addressOf(step.next));
    },
  };
}

/** A link without an address is no link: it stays visible, and cannot be reached. */
function point(link: HTMLAnchorElement, address: string | undefined): void {
  if (address === undefined) link.removeAttribute('href');
  else link.href = address;
  link.ariaDisabled = address === undefined ? 'true' : null;
}

/** Escape belongs to an open menu, a box that is typed in, or a page that is shown whole, before it belongs to the bar. */
function isBusy({ target, defaultPrevented }: KeyboardEvent): boolean {
  if (defaultPrevented || document.querySelector(':popover-open, dialog[open]')) return true;
  return target instanceof Element && target.closest('input, select, textarea') !== null;
}
