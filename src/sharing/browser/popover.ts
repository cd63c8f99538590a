import { adoptStyle } from '../../site/browser/adopt-style.ts';
import { make } from '../../site/browser/make-element.ts';
import css from './popover.css?inline';

adoptStyle(css);

/** Makes an element that opens over the page, with the looks that all such elements of sharing have; it is not yet in the page. */
export function makePopover(properties: Partial<HTMLDivElement>): HTMLDivElement {
  const popover = make('div', properties);
  popover.classList.add('popover');
  // What carries this is left out when a selection of the report's words is copied.
  popover.dataset['ui'] = '';
  return popover;
}
