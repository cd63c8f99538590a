import { type Place, placeOfAction, placeOfParagraph } from './place';
import { attribute, type Clip, richText } from './quotation';
import type { NamedSource } from './source';
import type { FileText } from '../data/report-file';
import { escapeMarkup } from '../site/escape-markup';
import type { Run } from '../report/model';
import type { ChosenUnit } from './chosen-units';

/** The words of an extract, each unit with its place in brackets, and the source and the extract's address once at the end. */
export function quoteExtract(units: readonly ChosenUnit[], source: NamedSource, address: string): Clip {
  const end = attribute({ label: '', address }, source);
  const quoted = units.map((unit) => {
    const { label } = placeOfUnit(unit);
    return {
      plain: `“${unit.text}” (${label})`,
      rich: `<blockquote><p>${richText(runsOf(unit))} (${escapeMarkup(label)})</p></blockquote>`,
    };
  });
  return {
    plain: [...quoted.map(({ plain }) => plain), end.plain].join('\n\n'),
    rich: [...quoted.map(({ rich }) => rich), end.rich].join(''),
  };
}

/** Where a unit stands, as quotations and citations name it. */
export function placeOfUnit(unit: ChosenUnit): Place {
  return unit.kind === 'paragraph'
    ? placeOfParagraph(unit.label, unit.address)
    : placeOfAction(unit, unit.address);
}

/** The words of a file as runs of one weight each. */
export function runsOf({ text, bold }: FileText): readonly Run[] {
  const edges = [0, ...bold.flatMap(({ from, to }) => [from, to]), text.length];
  return edges
    .slice(1)
    .map((to, index): Run => ({
      kind: index % 2 === 1 ? 'strong' : 'plain',
      text: text.slice(edges[index], to),
    }))
    .filter((run) => run.text !== '');
}
