import { smallReport } from '../../../support/reports/small-report.ts';

/** A text to which something has happened. */
interface KeptSource {
  readonly what: string;
  readonly text: string;
}

/** Damage that no reader can see: the text reads as before. Its lines stay where they are. */
export const HARMLESS: readonly KeptSource[] = [
  { what: 'has a byte order mark', text: `\u{FEFF}${smallReport}` },
  { what: 'has the line ends of another system', text: smallReport.replaceAll('\n', '\r\n') },
  { what: 'has spaces at the ends of lines', text: smallReport.replaceAll('\n', '  \n') },
  {
    what: 'has spaces that do not break at the ends of lines',
    text: smallReport.replaceAll('\n', '\u00A0\n'),
  },
  { what: 'has a line end more at its end', text: `${smallReport}\n` },
  { what: 'has many blank lines at its end', text: `${smallReport}${'\n'.repeat(100)}` },
];

/** Damage that only the checksum, or whoever knows the report, can see: the text is read as it stands. */
export const UNSEEN: readonly KeptSource[] = [
  { what: 'has lost a word', text: smallReport.replace('opens daily', 'opens') },
  { what: 'has another word', text: smallReport.replace('daily', 'rarely') },
  { what: 'has another figure', text: smallReport.replace('Grade\t2', 'Grade\t3').replace('2019', '2018') },
  { what: 'has a word twice', text: smallReport.replace('the roof', 'the the roof') },
  { what: 'has a space more between words', text: smallReport.replace('the roof', 'the  roof') },
  { what: 'has lost a full stop', text: smallReport.replace('closes late.', 'closes late') },
  { what: 'has lost the second line of a paragraph', text: smallReport.replace('closes late.\n', '') },
  { what: 'has lost a list item', text: smallReport.replace('- mend the roof\n', '') },
  { what: 'has two lines in one', text: smallReport.replace('daily and\n', 'daily and ') },
  { what: 'has a word cut at a line end', text: smallReport.replace('act.', 'a\nct.') },
  {
    what: 'has two list items in the wrong order',
    text: smallReport.replace(/(- mend.*\n)(- buy.*\n)/, '$2$1'),
  },
  { what: 'has curly quotation marks', text: smallReport.replace('good**', 'good** ‘as it’s said’') },
  { what: 'is written without its capitals', text: smallReport.replace('The council', 'THE COUNCIL') },
  { what: 'has lost the rules between its pages', text: smallReport.replaceAll('---\n', '') },
  { what: 'has lost a cover line with a label', text: smallReport.replace(/^\*\*Age.*\n/m, '') },
  { what: 'has headings of another level', text: smallReport.replace('### At once', '## At once') },
];
