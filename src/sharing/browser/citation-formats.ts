import { sharedPath } from '../../site/addresses';
import type { Announcer } from '../../site/browser/announcer';
import { copyAloud } from '../../site/browser/copy-aloud';
import { describeFailure } from '../../site/browser/failure';
import { fetchUnitRecord } from '../../site/browser/fetch-record';
import { make, makeButton } from '../../site/browser/make-element';
import type { SharedUnit } from './shared-unit';

const formats = ['Harvard', 'APA', 'Chicago', 'BibTeX', 'RIS', 'CSL-JSON'] as const;

/** A button for each format of citation, which copies the unit's citation; hidden until it is asked for. */
export function makeFormats({ key, name }: SharedUnit, announcer: Announcer): HTMLElement {
  const group = make('div', {
    className: 'formats',
    role: 'group',
    ariaLabel: 'Citation formats',
    hidden: true,
  });
  for (const format of formats) {
    const button = makeButton(format, async () => {
      const record = await fetchUnitRecord(key).catch(() => undefined);
      const citation = record?.citations.find((each) => each.format === format);
      if (!citation) return announcer.say(...describeFailure('The citation', sharedPath(key), name));
      const rich = citation.kind === 'prose' ? citation.rich : '';
      await copyAloud(`${format} citation`, { plain: citation.reference, rich }, announcer);
    });
    button.ariaLabel = `Copy ${format} citation`;
    group.append(button);
  }
  return group;
}
