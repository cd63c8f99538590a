import { pinpointUnit } from './pinpoint.ts';
import { attribute, type Clip, richText } from './quotation.ts';
import type { NamedWork } from './work.ts';
import type { FileText } from '../data/report-file.ts';
import { escapeMarkup } from '../site/escape-markup.ts';
import type { Run } from '../report/blocks.ts';
import type { ChosenUnit } from './chosen-units.ts';

/**
 * The words of an extract, each unit with its pinpoint in brackets and this site's notes on it, and the work and the
 * extract's address once at the end.
 */
export function quoteExtract(
  units: readonly ChosenUnit[],
  work: NamedWork,
  address: string,
  notesOn: (unit: ChosenUnit) => string,
): Clip {
  const end = attribute({ label: '', address }, work);
  const quoted = units.map((unit) => {
    const { label } = pinpointUnit(unit, unit.address);
    const notes = notesOn(unit);
    const note = notes && `Note by this site: ${notes}`;
    return {
      plain: [`“${unit.text}” (${label})`, note].filter(Boolean).join('\n'),
      rich: `<blockquote><p>${richText(runsOf(unit))} (${escapeMarkup(label)})</p></blockquote>${note && `<p>${escapeMarkup(note)}</p>`}`,
    };
  });
  return {
    plain: [...quoted.map(({ plain }) => plain), end.plain].join('\n\n'),
    rich: [...quoted.map(({ rich }) => rich), end.rich].join(''),
  };
}

/** The words of a file as runs of one weight each. */
export function runsOf({ text, bold, italic }: FileText): readonly Run[] {
  const stretches = [
    ...bold.map((stretch) => ({ ...stretch, kind: 'strong' as const })),
    ...italic.map((stretch) => ({ ...stretch, kind: 'emphasis' as const })),
  ].toSorted((a, b) => a.from - b.from);
  let done = 0;
  const runs: Run[] = [];
  for (const { kind, from, to } of stretches) {
    runs.push({ kind: 'plain', text: text.slice(done, from) }, { kind, text: text.slice(from, to) });
    done = to;
  }
  runs.push({ kind: 'plain', text: text.slice(done) });
  return runs.filter((run) => run.text !== '');
}
