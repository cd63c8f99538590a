import { extractPath } from '../../site/addresses.ts';
import type { Clip } from '../quotation.ts';
import { makeAnnouncer } from '../../site/browser/announcer.ts';
import { copyAloud } from '../../site/browser/copy-aloud.ts';
import type { Choice } from '../choice.ts';
import { keepInTab } from './extract-store.ts';
import { make, makeButton } from '../../site/browser/make-element.ts';
import { shareAloud } from './share-aloud.ts';

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
