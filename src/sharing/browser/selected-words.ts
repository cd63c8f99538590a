import {
  generateFragment,
  GenerateFragmentStatus,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import { quoteWords } from '../quotation.ts';
import { makePopover } from './popover.ts';
import { leaveOutAdditions, findUnitWords } from './selection.ts';
import { adoptStyle } from '../../site/browser/adopt-style.ts';
import { makeAnnouncer } from '../../site/browser/announcer.ts';
import { copyAloud } from '../../site/browser/copy-aloud.ts';
import { makeButton } from '../../site/browser/make-element.ts';
import css from './selected-words.css?inline';
import { addressWords } from '../../site/text-fragment.ts';
import { sharedPath } from '../../site/addresses.ts';
import { describeFailure } from '../../site/browser/failure.ts';
import { fetchUnitFile } from '../../site/browser/data-files.ts';

adoptStyle(css);
const announcer = makeAnnouncer();
const bar = makePopover({
  className: 'selected-words',
  popover: 'manual',
  role: 'group',
  ariaLabel: 'Selected words',
});

/** Offers to link to or quote the words selected inside one unit; offers nothing for any other selection. */
export function offerWords(): void {
  const selection = getSelection();
  leaveOutAdditions(selection);
  const found = selection ? findUnitWords(selection) : undefined;
  if (!found) {
    close();
    return;
  }
  const { unit, range } = found;
  announcer.say('');
  bar.replaceChildren(
    makeButton('Link to these words', () => {
      const { status, fragment } = generateFragment(reselect(range));
      const found = status === GenerateFragmentStatus.SUCCESS ? fragment : undefined;
      copyAloud('Link', { plain: addressWords(location.href, unit.id, found), rich: '' }, announcer);
    }),
    makeButton('Copy as quotation', async () => {
      const file = await fetchUnitFile(unit.id).catch(() => undefined);
      if (!file)
        return announcer.say(
          ...describeFailure('The citation', sharedPath(unit.id), unit.id.replace('-', ' ')),
        );
      await copyAloud('Quotation', quoteWords(range.toString().trim(), file.attribution), announcer);
    }),
    announcer.element,
  );
  // Standing inside the unit, the offer is the next thing the Tab key reaches; the top layer keeps it out of the text.
  unit.append(bar);
  bar.showPopover();
  place(range.getBoundingClientRect());
}

document.addEventListener('selectionchange', () => {
  if (getSelection()?.isCollapsed && !bar.contains(document.activeElement)) close();
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') close();
});
addEventListener('scroll', close, { passive: true });

function close(): void {
  if (bar.matches(':popover-open')) bar.hidePopover();
}

function reselect(range: Range): Selection {
  const selection = getSelection();
  if (!selection) throw new Error('a shown document always has a selection');
  selection.removeAllRanges();
  selection.addRange(range);
  return selection;
}

function place(box: DOMRect): void {
  const below = Math.min(box.bottom + 10, innerHeight - bar.offsetHeight - 8);
  const left = Math.min(Math.max(8, box.left), innerWidth - bar.offsetWidth - 8);
  bar.style.setProperty('inset', `${below}px auto auto ${left}px`);
}
