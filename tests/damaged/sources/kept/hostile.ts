import { smallReport } from '../../../support/reports/small-report.ts';

/** Words that some program takes for more than words, by what they are to it. None is HTML, which is refused. */
export const HOSTILE_WORDS: Readonly<Record<string, string>> = {
  'a formula': '=HYPERLINK("http://a.example","b")',
  'a command of a spreadsheet': '@SUM(1+1)*cmd',
  'a number with its sign': '+44 and -44',
  'a template': '{{7*7}} #{7} {children}',
  'a tag of a server': '<%= 7 %>',
  'entities of HTML': '&lt;script&gt;alert(1)&lt;/script&gt; &amp; &#60;b',
  'signs that open no tag': 'a < b > c <3 <--',
  'the end of an attribute': `"><' \\" ' onmouseover='x`,
  'an address that runs': 'javascript:alert(1)//',
  'the end of a script': ']]> --> */',
  'names of prototypes': '__proto__ constructor toString',
  'patterns of a replacement': "$& $1 $` $' $$",
  'an escape': '%00 %2e%2e/ \\x00 \\u0000 \\n',
  'a path out': '../../etc/passwd',
  'a statement of SQL': "'; DROP TABLE actions; --",
  'a module of MDX': 'import x from "y"',
  'marks of Markdown': '_b_ `c` ~~d~~ [^1] a | b 2 * 3 * 4',
  'a fragment': '#paragraph-1 #:~:text=x',
  'a rule': 'a --- b',
  'a script from right to left': 'قال שלום',
  'combined characters': 'e\u0301 ﬁ \u{1F989} \u{1D518}',
  'spaces that do not break': 'a\u00A0b\u2009c',
  'quotation marks of both kinds': "‘it’s’ “so” 'it's' \"so\"",
  'a long word': 'x'.repeat(5000),
  'many words': 'and so on '.repeat(1000).trim(),
};

/** The words on which the small report carries what it is given, one in each kind of line. */
const CARRIERS = [
  'Example Council',
  'All',
  'This text',
  'These are',
  'more than',
  'opens daily',
  'closes',
  'At once',
  '- mend',
  'books',
  'The town',
];

/** In how many lines `carry` puts the words. */
export const CARRIED = CARRIERS.length;

/** The small report with the words given behind the first words of each kind of line. */
export function carry(words: string): string {
  return CARRIERS.reduce((text, carrier) => text.replace(carrier, () => `${carrier} ${words}`), smallReport);
}
