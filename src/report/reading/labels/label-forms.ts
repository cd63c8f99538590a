import type { LabelForm, LineOf, TextLine } from '../lines/line-kinds';

const BARE = /^(\d{1,4}[A-Z]?)(?= +(?:\*{1,2})?[\p{Lu}"'“‘])/u;
const LETTERED = /^([A-Z]{1,2}\d{1,3}[A-Z]?)[.:]?(?= +\S)/;
const BRACKETED = /^\(?(\d{1,3})\)$/;
const WORDED = /^(?:\*\*)?para(?:graph)?\.? (\d{1,4}[A-Z]?)[.:)]*(?:\*\*)?(?= +\S)/i;

/**
 * Reads a line as one that begins with a label of a form: "61." and "1.12" are told by their characters, "34", "A1",
 * "(3)" and "Para 5" begin other lines too. The word before a number stays among the words of the line.
 */
export function readLabel(line: TextLine, form: LabelForm): LineOf<'numbered'> | undefined {
  const { number, indent, text } = line;
  const numbered = (figure: string, words: string) =>
    ({ number, indent, text, kind: 'numbered', form, figure, words }) as const;
  if (line.kind === 'numbered') return line.form === form ? line : undefined;
  if (form === 'bracketed') {
    const figure = line.kind === 'item' && indent === 0 ? BRACKETED.exec(line.marker)?.[1] : undefined;
    return line.kind === 'item' && figure ? numbered(figure, ` ${line.words}`) : undefined;
  }
  if (line.kind !== 'prose') return undefined;
  if (form === 'worded') {
    const figure = WORDED.exec(text)?.[1];
    return figure ? numbered(figure, ` ${text}`) : undefined;
  }
  const [found, figure] = (form === 'bare' ? BARE : form === 'lettered' ? LETTERED : /$^/).exec(text) ?? [];
  return found && figure ? numbered(figure, text.slice(found.length)) : undefined;
}
