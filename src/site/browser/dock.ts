import { adoptStyle } from './adopt-style';
import css from './dock.css?inline';
import { make } from './make-element';

const dock = make('div', { className: 'dock' });
dock.dataset['ui'] = '';

/** Shows a part that stays with the reader at the foot of the window, where all such parts stand and none covers another. */
export function showInDock(part: HTMLElement): void {
  if (!dock.isConnected) {
    adoptStyle(css);
    document.body.append(dock);
    new ResizeObserver(() => {
      document.documentElement.style.setProperty('--dock', `${dock.offsetHeight}px`);
    }).observe(dock);
  }
  dock.append(part);
}
