import { make } from './make-element.ts';

/** A place that says in words what happened, to everyone, and hands over a text that could not be copied. */
export interface Announcer {
  readonly element: HTMLElement;
  /** Says one sentence, politely; it may hold a link. */
  readonly say: (...sentence: readonly (Node | string)[]) => void;
  /** Shows a text selected, for copying by hand, after a sentence that says why. */
  readonly handOver: (sentence: string, text: string) => void;
}

/** Makes an announcer. Its element must stand in the page before it is used, or assistive technology misses it. */
export function makeAnnouncer(): Announcer {
  const status = make('p', { role: 'status' });
  const element = make('div', { className: 'announcer' }, status);
  const say = (...sentence: readonly (Node | string)[]) => {
    element.querySelector('textarea')?.remove();
    status.replaceChildren(...sentence);
  };
  return {
    element,
    say,
    handOver(sentence, text) {
      say(sentence);
      const area = make('textarea', { value: text, readOnly: true, rows: 4, ariaLabel: 'Text to copy' });
      element.append(area);
      area.focus();
      area.select();
    },
  };
}
