import { extractQueryPath } from '../../site/addresses';
import { type Choice, writeChoice } from '../choice';
import { adoptStyle } from '../../site/browser/adopt-style';
import { loadChoice, saveChoice } from './extract-store';
import css from './extract-tray.css?inline';
import { make, makeButton } from '../../site/browser/make-element';

const tray = make('aside', { className: 'extract-tray no-print', ariaLabel: 'Your extract' });
tray.dataset['ui'] = '';

/** Shows what is chosen for the extract, at the foot of the window; takes the tray away when nothing is. */
export function showTray(): void {
  const choice = loadChoice();
  const query = writeChoice(choice);
  document.documentElement.classList.toggle('has-tray', query !== '');
  if (query === '') {
    tray.remove();
    return;
  }
  if (!tray.isConnected) {
    if (!tray.hasChildNodes()) adoptStyle(css);
    document.body.append(tray);
  }
  tray.replaceChildren(
    make('p', { role: 'status' }, `${countUnits(choice)} chosen`),
    make('a', { href: extractQueryPath(query) }, 'Open extract'),
    makeButton('Clear', () => {
      saveChoice({ paragraphs: [], actions: [] });
      showTray();
    }),
  );
}

function countUnits({ paragraphs, actions }: Choice): string {
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  return [
    ...(paragraphs.length > 0 ? [count(paragraphs.length, 'paragraph')] : []),
    ...(actions.length > 0 ? [count(actions.length, 'action')] : []),
  ].join(' and ');
}
