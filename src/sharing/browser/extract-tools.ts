import { extractPath } from '../../site/addresses';
import type { Clip } from '../quotation';
import { makeAnnouncer } from '../../site/browser/announcer';
import { copyAloud } from '../../site/browser/copy-aloud';
import type { Choice } from '../choice';
import { keepInTab } from './extract-store';
import { make, makeButton } from '../../site/browser/make-element';
import { shareAloud } from './share-aloud';

/** What a reader can do with a finished extract of these units. */
export function makeExtractTools(title: string, words: Clip, address: string, choice: Choice): HTMLElement {
  const announcer = makeAnnouncer();
  const clear = makeButton('Clear', () => {
    keepInTab(choice, []);
    location.assign(extractPath());
  });
  const tools = make(
    'div',
    { className: 'extract-tools no-print', role: 'group', ariaLabel: 'This extract' },
    makeButton('Print', () => print()),
    makeButton('Copy all', () => copyAloud('Extract', words, announcer)),
    makeButton('Copy link', () => copyAloud('Link', { plain: address, rich: '' }, announcer)),
    ...('share' in navigator ? [makeButton('Share', () => shareAloud(title, address, announcer))] : []),
    clear,
    announcer.element,
  );
  tools.dataset['ui'] = '';
  return tools;
}
