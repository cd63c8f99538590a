import { make } from './make-element.ts';

/** Whether no other page can be opened: there is no network, and no copy of the site on this device answers in its place. */
export const isCutOff = (): boolean => !(navigator.onLine || navigator.serviceWorker?.controller);

/** Says what did not arrive, and where its plain form is: for a place beside what was asked for. */
export function describeFailure(what: string, href: string, label: string): readonly (Node | string)[] {
  return [
    `${what} did not arrive. Once you are online, load this page again, or open `,
    make('a', { href }, label),
    '.',
  ];
}

let panel: HTMLElement | undefined;

/**
 * Shows the same in a panel over the page, beside what the reader used. Its styles are set here and not in a style
 * sheet, because nothing more can be fetched when it is needed; the site's policy allows a script to set them.
 */
export function showFailure(control: HTMLElement, ...about: Parameters<typeof describeFailure>): void {
  panel?.remove();
  panel = make('div', { popover: 'auto', role: 'alert' }, ...describeFailure(...about));
  const { bottom, left } = control.getBoundingClientRect();
  panel.style.cssText = `inset:min(${bottom}px,100vh - 9rem) auto auto min(${left}px,100vw - 19rem);inline-size:18rem;margin:0;padding:1rem;border:1px solid var(--edge);background:var(--raised);color:inherit`;
  document.body.append(panel);
  panel.showPopover?.({ source: control });
}
