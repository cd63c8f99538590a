import { overviewPath } from '../../site/addresses.ts';
import { make, makeButton } from '../../site/browser/make-element.ts';
import { sizeText } from '../kept-files.ts';
import { dayText, describeOldCopy } from '../old-copy.ts';
import { bringUpToDate, type Outcome } from './bring-up-to-date.ts';
import { dropCopies, findCopies } from './copies.ts';

const base = new URL(overviewPath(), location.href);

/** Why a copy did not become whole, in words. */
const REASONS: Readonly<Record<Exclude<Outcome, 'whole'>, string>> = {
  unreachable: 'The network went before everything was here.',
  changing: 'The site is being published anew just now.',
};

/** The offer's parts on the page: one button that does what can be done next, and a line that says how it stands. */
interface Offer {
  readonly panel: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly status: HTMLElement;
  /** What the line says while nothing is kept. */
  readonly first: string;
}

let offer: Offer | undefined;

/** Shows whether the site is kept, and keeps it where the button has been pressed. */
export async function startKeeping(
  panel: HTMLElement,
  button: HTMLButtonElement,
  pressed: boolean,
): Promise<void> {
  const status = panel.querySelector<HTMLElement>('[role=status]') ?? make('p', { role: 'status' });
  offer ??= { panel, button, status, first: status.textContent };
  await (pressed ? keep(offer) : show(offer));
}

async function keep(offer: Offer): Promise<void> {
  const stopping = new AbortController();
  const bar = make('progress', { value: 0, max: 1, ariaLabel: 'Kept so far' });
  set(offer, 'Keeping the site on this device…', ['Stop', () => stopping.abort()], bar);
  const progress = (done: number, all: number) => Object.assign(bar, { value: done, max: all });
  try {
    await navigator.serviceWorker.register(offer.panel.dataset['worker'] ?? '', {
      scope: overviewPath(),
      updateViaCache: 'none',
    });
    const outcome = await bringUpToDate(base, { progress, signal: stopping.signal });
    await show(offer, outcome === 'whole' ? '' : REASONS[outcome]);
  } catch (error) {
    await remove(offer, stopping.signal.aborted ? '' : describeFault(error));
  }
}

function describeFault(error: unknown): string {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
    ? 'This device has no room for it. '
    : 'This browser refused to keep it. ';
}

/** Says how it stands, after what has just gone wrong, and offers what can be done. */
async function show(offer: Offer, wrong = ''): Promise<void> {
  const { whole, begun } = await findCopies(base);
  const drop = ['Remove from this device', () => remove(offer)] as const;
  if (whole) {
    const age =
      describeOldCopy({ ...whole, begun }, new Date()) ??
      'It brings itself up to date when you open a page online.';
    set(
      offer,
      `The whole site is kept on this device since ${dayText(whole.kept)}: ${sizeText(whole.bytes)}. ${age}`,
      drop,
    );
  } else if (begun) {
    const again = `${wrong || 'Not everything is here yet.'} The rest follows when you open a page online.`;
    set(offer, again.trim(), ['Go on', () => keep(offer)], makeButton(...drop));
  } else set(offer, wrong + offer.first, ['Keep for offline', () => keep(offer)]);
}

async function remove(offer: Offer, wrong = ''): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(base);
  if (registration?.scope === base.href) await registration.unregister();
  await dropCopies(base);
  await show(offer, wrong);
  offer.button.focus();
}

/** The one button keeps its place and the focus, whatever it does next. */
function set(
  { panel, button, status }: Offer,
  says: string,
  [label, act]: readonly [string, () => void],
  ...more: readonly HTMLElement[]
): void {
  button.textContent = label;
  button.onclick = act;
  status.textContent = says;
  panel.replaceChildren(button, ...more, status);
}
