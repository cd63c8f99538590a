import type { RefusedDeclaration } from '../refused-declaration.ts';

const KEYS = 'Correct these keys; src/declared describes each.';

/** What `report.yaml` may not say of the publication. */
export const publicationDamage: readonly RefusedDeclaration[] = [
  {
    what: 'an unknown key',
    file: 'report.yaml',
    from: 'name:',
    to: 'town: Anytown\nname:',
    says: ['report.yaml: the file: found a field "town", expected none of this name.'],
    hint: KEYS,
  },
  {
    what: 'a number for a name',
    file: 'report.yaml',
    from: 'name: Town library',
    to: 'name: 7',
    says: ['report.yaml: name: found 7, expected string.'],
    hint: KEYS,
  },
  {
    what: 'a blank name',
    file: 'report.yaml',
    from: 'name: Town library',
    to: "name: '  '",
    says: ['report.yaml: name: found "  ", expected string to have >=1 characters.'],
    hint: KEYS,
  },
  {
    what: 'an unknown part of the inventory',
    file: 'report.yaml',
    from: 'grades:',
    to: 'holds: [pictures]\ngrades:',
    says: [
      'report.yaml: holds.0: found "pictures", expected one of "contents"|"dates"|"copyright"|"licence"|"scale"|"record"|"asks"|"prose"|"lists"|"tables"|"quotations"|"notes".',
    ],
    hint: KEYS,
  },
  {
    what: 'a fault that nobody knows',
    file: 'report.yaml',
    from: 'grades:',
    to: 'accepted: [{ line: 0, fault: none }]\ngrades:',
    says: [
      'report.yaml: accepted.0.line: found 0, expected number to be >=1; accepted.0.fault: found "none", expected one of "missing-label"|"label-without-dot"|"label-twice"|"running-text"|"heading-without-mark"|"entry-without-heading"|"note-without-mark"|"mark-without-note".',
    ],
    hint: KEYS,
  },
  {
    what: 'grades that are no list',
    file: 'report.yaml',
    from: '[Good, Poor]',
    to: 'Good',
    says: ['report.yaml: grades: found "Good", expected array.'],
    hint: KEYS,
  },
  {
    what: 'an overall judgement that is none',
    file: 'report.yaml',
    from: 'overall: Opening hours',
    to: 'overall: Everything',
    says: [
      'report.yaml:5, overall: found the area "Everything", expected one of the record of findings: "Opening hours", "Readers". Write the area as the record prints it, or leave the key out when no judgement is of everything.',
    ],
  },
  {
    what: 'a chart that is not declared',
    file: 'report.yaml',
    from: '[loans]',
    to: '[loan]',
    says: [
      'report.yaml:6, overviewCharts: found the chart "loan", expected one that is declared. Declared, the nearest first: loans, lamps.',
    ],
  },
  {
    what: 'another language',
    file: 'report.yaml',
    from: 'grades:',
    to: 'language: cy\ngrades:',
    says: [
      'report.yaml: language: found "cy", expected English, such as en-GB or en: the site reads and says no other.',
    ],
    hint: KEYS,
  },
  {
    what: 'an address that is none',
    file: 'report.yaml',
    from: 'grades:',
    to: 'licence: { address: nowhere }\ngrades:',
    says: ['report.yaml: licence.address: found "nowhere", expected a web address.'],
    hint: KEYS,
  },
  {
    what: 'a day that the calendar does not have',
    file: 'report.yaml',
    from: 'grades:',
    to: 'published: 2019-13-01\ngrades:',
    says: ['report.yaml: published: found "2019-13-01", expected a day as ISO 8601: 2013-05-28.'],
    hint: KEYS,
  },
  {
    what: 'a list for keys',
    file: 'report.yaml',
    text: '- a\n',
    says: ['report.yaml: the file: found a list of 1, expected object.'],
    hint: KEYS,
  },
  {
    what: 'nothing',
    file: 'report.yaml',
    text: '# nothing\n',
    says: ['report.yaml: the file: found nothing, expected object.'],
    hint: KEYS,
  },
];
