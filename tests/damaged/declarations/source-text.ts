import type { RefusedDeclaration } from '../refused-declaration.ts';

const KEYS = 'Correct these keys; src/declared describes each.';

/** A source text that `report.yaml` does not lead to, or that is another than it says. */
export const sourceTextDamage: readonly RefusedDeclaration[] = [
  {
    what: 'a source outside its folder',
    file: 'report.yaml',
    from: 'seeds/report.txt',
    to: '../../../etc/passwd',
    says: ['report.yaml: seed: found "../../../etc/passwd", expected a file in the folder of the report.'],
    hint: KEYS,
  },
  {
    what: 'a source by its whole path',
    file: 'report.yaml',
    from: 'seeds/report.txt',
    to: '/etc/passwd',
    says: ['report.yaml: seed: found "/etc/passwd", expected a file in the folder of the report.'],
    hint: KEYS,
  },
  {
    what: 'a source that is not there',
    file: 'report.yaml',
    from: 'seeds/report.txt',
    to: 'seeds/other.txt',
    says: ['seeds/other.txt: found no such file.'],
    hint: 'Put the source text there, or correct seed in content/report.yaml.',
  },
  {
    what: 'half a checksum',
    file: 'report.yaml',
    from: /sha256: (\w{9})\w*/,
    to: 'sha256: cd4d452c1',
    says: ['report.yaml: sha256: found "cd4d452c1", expected 64 hexadecimal digits in lower case.'],
    hint: KEYS,
  },
  {
    what: 'the checksum of another text',
    file: 'report.yaml',
    from: /sha256: .*/,
    to: "sha256: '0000000000000000000000000000000000000000000000000000000000000000'",
    says: [
      'seeds/report.txt: found the checksum 8cb6976352c9f50611b42746ea12e9e5f80066486a49abe2f8317a95ac0b2cab, expected 0000000000000000000000000000000000000000000000000000000000000000.',
    ],
    hint: 'The source text is never edited. Restore it, or declare the new text in content/report.yaml.',
  },
  {
    what: 'an accepted fault that the text does not have',
    file: 'report.yaml',
    from: 'grades:',
    to: 'accepted: [{ line: 5, fault: missing-label }]\ngrades:',
    says: ['seeds/report.txt:5: expected the accepted fault missing-label but found none.'],
    hint: 'Correct the line number of the accepted fault, or remove it.',
  },
  {
    what: 'no file of its own',
    file: 'report.yaml',
    text: null,
    says: ['report.yaml: found no such file.'],
    hint: 'Create it: it names the source text to publish.',
  },
  {
    what: 'two texts and names neither',
    file: 'report.yaml',
    from: 'seed: seeds/report.txt\n',
    to: '',
    beside: { 'seeds/other.txt': '# Other' },
    says: ['seeds/: found other.txt and report.txt, expected one text.'],
    hint: 'Put the source text there, or name it as seed in content/report.yaml.',
  },
];
