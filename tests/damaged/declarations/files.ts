import type { RefusedDeclaration } from '../refused-declaration.ts';

/** Files that are no YAML, or hold no entries. */
export const filesDamage: readonly RefusedDeclaration[] = [
  {
    what: 'a list for names',
    file: 'notes.yaml',
    text: '- a\n',
    says: ['notes.yaml: found no names, expected one name for every entry.'],
    hint: 'Write each as `name:` with its fields below.',
  },
  {
    what: 'a name twice',
    file: 'notes.yaml',
    from: 'lamps:',
    to: 'twice:',
    says: ['notes.yaml:5: found no valid YAML: Map keys must be unique.'],
    hint: 'Look for a missing quotation mark, colon or indent at that line or the one above.',
  },
  {
    what: 'a tab for spaces',
    file: 'notes.yaml',
    from: '  text: So',
    to: '\ttext: So',
    says: ['notes.yaml:4: found no valid YAML: Tabs are not allowed as indentation.'],
    hint: 'Look for a missing quotation mark, colon or indent at that line or the one above.',
  },
  {
    what: 'a quotation mark that does not close',
    file: 'notes.yaml',
    from: 'text: So in the source.',
    to: 'text: "So in the source.',
    says: ['notes.yaml:11: found no valid YAML: Missing closing "quote.'],
    hint: 'Look for a missing quotation mark, colon or indent at that line or the one above.',
  },
  {
    what: 'two documents',
    file: 'notes.yaml',
    from: 'lamps:',
    to: '---\nlamps:',
    says: [
      'notes.yaml:5: found no valid YAML: Source contains multiple documents; please use YAML.parseAllDocuments().',
    ],
    hint: 'Look for a missing quotation mark, colon or indent at that line or the one above.',
  },
  {
    what: 'a tag of a program',
    file: 'notes.yaml',
    from: 'text: So in',
    to: 'text: !!js/function So in',
    says: ['notes.yaml:4: found no valid YAML: Unresolved tag: tag:yaml.org,2002:js/function.'],
    hint: 'Look for a missing quotation mark, colon or indent at that line or the one above.',
  },
  {
    what: 'a version that nobody has',
    file: 'notes.yaml',
    text: '%YAML 9.9\n---\na: b\n',
    says: ['notes.yaml:1: found no valid YAML: Unsupported YAML version 9.9.'],
    hint: 'Look for a missing quotation mark, colon or indent at that line or the one above.',
  },
  {
    what: 'an alias of nothing',
    file: 'notes.yaml',
    from: 'text: Two',
    to: 'text: *nobody\n  more: Two',
    says: [
      'notes.yaml:10: found aliases that cannot be followed: Unresolved alias (the anchor must be set before the alias): nobody.',
    ],
    hint: 'Write the words out in each place: what is declared needs no alias (*name).',
  },
  {
    what: 'aliases without end',
    file: 'notes.yaml',
    text: 'a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n',
    says: [
      'notes.yaml:2: found aliases that cannot be followed: Excessive alias count indicates a resource exhaustion attack.',
    ],
    hint: 'Write the words out in each place: what is declared needs no alias (*name).',
  },
  {
    what: 'the NUL character',
    file: 'notes.yaml',
    from: 'So in',
    to: 'So \0 in',
    says: ['notes.yaml:4: expected text but found the NUL character (U+0000) at column 12.'],
    hint: 'Remove the character, or make the text again from its source.',
  },
  {
    what: 'a character that reverses the text',
    file: 'notes.yaml',
    from: 'So in',
    to: 'So \u202E in',
    says: [
      'notes.yaml:4: expected text but found a character that changes the direction of text (U+202E) at column 12.',
    ],
    hint: 'Remove the character, or make the text again from its source.',
  },
  {
    what: 'a negative page',
    file: 'pages.yaml',
    from: '5: 3',
    to: '5: -3',
    says: ['pages.yaml: paragraph.5: found -3, expected number to be >=1.'],
    hint: 'Write what the units are, and below it the number of each with its page: `61: 17`.',
  },
  {
    what: 'a page in words',
    file: 'pages.yaml',
    from: '5: 3',
    to: '5: three',
    says: ['pages.yaml: paragraph.5: found "three", expected number.'],
    hint: 'Write what the units are, and below it the number of each with its page: `61: 17`.',
  },
  {
    what: 'a unit that is not there',
    file: 'pages.yaml',
    from: '5: 3',
    to: '9: 3',
    says: [
      'pages.yaml, paragraph-9: found a page for it, expected a unit of the report. Correct its number, or delete the line.',
    ],
  },
  {
    what: 'pages that go back',
    file: 'pages.yaml',
    from: '5: 3',
    to: '5: 1',
    says: [
      'pages.yaml, paragraph-5: found page 1, expected 2 or later: paragraph-1 begins there, before it. Look both up in the PDF, and count its pages from the first.',
    ],
  },
  {
    what: 'a list of pages',
    file: 'pages.yaml',
    text: '- 1\n',
    says: ['pages.yaml: the file: found a list of 1, expected record.'],
    hint: 'Write what the units are, and below it the number of each with its page: `61: 17`.',
  },
];
