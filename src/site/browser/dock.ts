import { adoptStyle } from './adopt-style.ts';
import css from './dock.css?inline';
import { make } from './make-element.ts';

const dock = make('div', { className: 'dock' });
dock.dataset['ui'] = '';

/**
 * Shows a part that stays at the foot of the window while the reader scrolls. All such parts stand in one place, so
 * that none covers another.
 */
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
