import fc from 'fast-check';

/** What a line of a report can hold that is more than words. */
export const fragment = fc.constantFrom(
  '**',
  '*',
  '\t',
  '\n',
  '\r\n',
  '\n\n',
  ' ',
  '<b>',
  '<',
  '# ',
  '## ',
  '- ',
  '---',
  '5. ',
  '1.2 ',
  '(a) ',
  '> ',
  '<sup>1</sup>',
  '5.',
  '©',
  '[',
  '](',
  ')',
  ':',
  '7',
  'Good',
  '\u{FEFF}',
  '\u{200B}',
  '\u{D800}',
  '’',
);

type Edit = (lines: readonly string[]) => readonly string[];

const place = fc.nat({ max: 10_000 });

/** A line with something typed at its end many times, lost, doubled, moved, split, joined to the next, or changed. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(place, fragment, fc.constantFrom(1, 1, 1, 1, 1, 1, 1, 1, 1, 1000))
    .map(([at, typed, times]): Edit => (lines) => {
      const line = lines[at % lines.length] ?? '';
      return lines.toSpliced(at % lines.length, 1, line + typed.repeat(times));
    }),
  place.map(
    (at): Edit =>
      (lines) =>
        lines.toSpliced(at % lines.length, 1),
  ),
  place.map(
    (at): Edit =>
      (lines) =>
        lines.toSpliced(at % lines.length, 0, lines[at % lines.length] ?? ''),
  ),
  fc.tuple(place, place).map(([from, to]): Edit => (lines) => {
    const moved = lines[from % lines.length] ?? '';
    return lines.toSpliced(from % lines.length, 1).toSpliced(to % lines.length, 0, moved);
  }),
  fc
    .tuple(place, place, fc.oneof(fragment, fc.string({ unit: 'binary' })))
    .map(([at, column, typed]): Edit => (lines) => {
      const line = lines[at % lines.length] ?? '';
      const cut = column % (line.length + 1);
      return lines.toSpliced(at % lines.length, 1, line.slice(0, cut) + typed + line.slice(cut));
    }),
  fc.tuple(place, place).map(([at, column]): Edit => (lines) => {
    const line = lines[at % lines.length] ?? '';
    const cut = column % (line.length + 1);
    return lines.toSpliced(at % lines.length, 1, line.slice(0, cut) + line.slice(cut + 1));
  }),
  place.map((at): Edit => (lines) => {
    const pair = lines.slice(at % lines.length, (at % lines.length) + 2);
    return lines.toSpliced(at % lines.length, 2, pair.join(' '));
  }),
);

/** Small accidents of copying, one to four of them, to a text. */
export const accidents: fc.Arbitrary<(text: string) => string> = fc
  .array(edit, { minLength: 1, maxLength: 4 })
  .map((edits) => (text) => editText(text, edits));

function editText(text: string, edits: readonly Edit[]): string {
  return edits
    .reduce<readonly string[]>((lines, change) => change(lines.length > 0 ? lines : ['']), text.split('\n'))
    .join('\n');
}
