import { extractPath } from '../addresses';
import type { Clip } from '../citing/quotation';
import { makeAnnouncer } from './announcer';
import { copyAloud } from './copy-aloud';
import { saveChoice } from './extract-store';
import { make, makeButton } from './make-element';
import { shareAloud } from './share-aloud';

/** What a reader can do with a finished extract. */
export function makeExtractTools(title: string, words: Clip, address: string): HTMLElement {
  const announcer = makeAnnouncer();
  const clear = makeButton('Clear', () => {
    try {
      saveChoice({ paragraphs: [], actions: [] });
    } finally {
      location.assign(extractPath());
    }
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
