import type { RefusedDeclaration } from '../refused-declaration.ts';

const HOURS = 'sections/hours.mdx';
const REST = 'sections/rest.mdx';

const KEYS = 'Correct these keys at the head of the file; src/declared describes each.';
const HEAD = 'Write "---" above and below the keys, at the head of the file.';

/** Section pages whose keys are wrong, or that have none. */
export const sectionKeysDamage: readonly RefusedDeclaration[] = [
  {
    what: 'words for its order',
    file: HOURS,
    from: 'order: 1',
    to: 'order: first',
    says: ['sections/hours.mdx: order: found "first", expected number.'],
    hint: KEYS,
  },
  {
    what: 'keys that are missing, and one of an unknown name',
    file: HOURS,
    from: /title: Opening hours\norder: 1/,
    to: 'colour: red',
    says: [
      'sections/hours.mdx: title: found nothing, expected string; order: found nothing, expected number; the keys of the page: found a field "colour", expected none of this name.',
    ],
    hint: KEYS,
  },
  {
    what: 'one heading where there should be a list',
    file: HOURS,
    from: 'headings: [Opening hours]',
    to: 'headings: Opening hours',
    says: ['sections/hours.mdx: headings: found "Opening hours", expected array.'],
    hint: KEYS,
  },
  {
    what: 'a single paragraph for the first and the last',
    file: REST,
    from: '[5, 5]',
    to: '[5]',
    says: ['sections/rest.mdx: paragraphs: found a list of 1, expected array to have >=2 items.'],
    hint: KEYS,
  },
  {
    what: 'no keys between its lines of hyphens',
    file: REST,
    text: '---\n# later\n---\nWords.\n',
    says: ['sections/rest.mdx: the keys of the page: found nothing, expected object.'],
    hint: KEYS,
  },
  {
    what: 'text alone',
    file: REST,
    text: '\nWhat the library should do.\n',
    says: [
      'sections/rest.mdx:2: found "What the library should do.", expected the keys of the page between two lines of three hyphens.',
    ],
    hint: HEAD,
  },
  {
    what: 'keys without an end',
    file: REST,
    from: '---\nWhat follows',
    to: 'What follows',
    says: [
      'sections/rest.mdx:1: found "---", expected the keys of the page between two lines of three hyphens.',
    ],
    hint: HEAD,
  },
  {
    what: 'nothing in it',
    file: REST,
    text: '',
    says: [
      'sections/rest.mdx:1: found "", expected the keys of the page between two lines of three hyphens.',
    ],
    hint: HEAD,
  },
  {
    what: 'a quotation mark that does not close',
    file: REST,
    from: 'title: The rest',
    to: 'title: "The rest',
    says: ['sections/rest.mdx:6: found no valid YAML: Missing closing "quote.'],
    hint: 'Look for a missing quotation mark, colon or indent at that line or the one above.',
  },
  {
    what: 'a folder of its name in its place',
    file: 'sections/more.mdx/words.txt',
    text: 'More.',
    says: ['sections/more.mdx: found no such file.'],
    hint: 'Put it back.',
  },
];
