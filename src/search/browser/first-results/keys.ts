/** What keys and pointer do with the list. */
interface Acts {
  readonly ask: () => void;
  readonly close: () => void;
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Lets the arrow keys move between the box and the links of its list. Escape closes the list, and so does using
 * anything outside the form.
 */
export function followKeys(box: HTMLInputElement, list: HTMLElement, { ask, close }: Acts): void {
  const form = box.form ?? box;

  form.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.isComposing || hasModifier(event)) return;
    const step = STEPS[event.key];
    if (event.key === 'Escape' && !list.hidden) {
      // The same key would empty the box.
      event.preventDefault();
      box.focus();
      close();
    } else if (step && list.hidden && event.target === box) ask();
    else if (step && !list.hidden) {
      const stops: readonly (EventTarget | null)[] = [box, ...list.querySelectorAll('a')];
      const at = stops.indexOf(event.target);
      const next = at < 0 ? undefined : stops[at + step];
      if (!(next instanceof HTMLElement)) return;
      event.preventDefault();
      next.focus();
    }
  });

  for (const type of ['pointerdown', 'focusin'] as const) {
    document.addEventListener(type, ({ target }) => {
      if (target instanceof Node && !form.contains(target)) close();
    });
  }
}

const hasModifier = ({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent) =>
  altKey || ctrlKey || metaKey || shiftKey;
