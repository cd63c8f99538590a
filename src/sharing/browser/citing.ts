import type { Citation } from '../citations.ts';
import { sharedPath } from '../../site/addresses.ts';
import type { Announcer } from '../../site/browser/announcer.ts';
import { copyAloud } from '../../site/browser/copy-aloud.ts';
import { describeFailure } from '../../site/browser/failure.ts';
import { fetchUnitFile } from '../../site/browser/data-files.ts';
import { make, makeButton } from '../../site/browser/make-element.ts';
import type { SharedUnit } from './shared-unit.ts';

const FORMATS: readonly Citation['format'][] = ['Harvard', 'APA', 'Chicago', 'BibTeX', 'RIS', 'CSL-JSON'];

/** A button that opens the citations of a unit, and what it opens: the formats, and the chosen one to read and copy. */
export function makeCiting({ key, name }: SharedUnit, announcer: Announcer): readonly HTMLElement[] {
  const shown = make('div', { className: 'citation' });
  const choices = FORMATS.map((format) => makeButton(format, () => show(format)));
  const show = async (format: Citation['format']) => {
    for (const choice of choices) choice.ariaPressed = String(choice.textContent === format);
    const file = await fetchUnitFile(key).catch(() => undefined);
    const citation = file?.citations.find((each) => each.format === format);
    if (citation) {
      shown.replaceChildren(...presentCitation(citation, announcer));
      shown.scrollIntoView({ block: 'nearest' });
    } else announcer.say(...describeFailure('The citation', sharedPath(key), name));
  };
  const group = make(
    'div',
    { className: 'formats', role: 'group', ariaLabel: 'Citation', hidden: true },
    make('div', { className: 'choices' }, ...choices),
    shown,
  );
  const cite = makeButton('Cite', () => {
    group.hidden = !group.hidden;
    cite.ariaExpanded = String(!group.hidden);
    if (!group.hidden && shown.childElementCount === 0) void show('Harvard');
  });
  cite.ariaExpanded = 'false';
  return [cite, group];
}

/** A citation as it will be copied, with its button; one in prose with its short form for the sentence as well. */
function presentCitation(citation: Citation, announcer: Announcer): readonly HTMLElement[] {
  const { format, reference } = citation;
  const rich = citation.kind === 'prose' ? citation.rich : '';
  const copy = makeButton(`Copy ${format} citation`, () =>
    copyAloud(`${format} citation`, { plain: reference, rich }, announcer),
  );
  if (citation.kind === 'data') return [make('pre', { tabIndex: 0 }, reference), copy];
  const inText = makeButton(`Copy ${citation.inText}`, () =>
    copyAloud('In-text form', { plain: citation.inText, rich: '' }, announcer),
  );
  return [make('p', {}, reference), copy, make('p', {}, 'In the text: ', citation.inText), inText];
}
