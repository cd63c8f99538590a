/** What is in a file that is no report, and what the import of it is refused with. */
export interface RefusedFile {
  readonly what: string;
  readonly name: string;
  readonly bytes: string;
  readonly code: number;
  readonly message: string;
  readonly hint: string;
}

const DOWNLOAD = 'Download the PDF itself: open it in the browser, then save it.';
const PRINT = 'Fetch the PDF again; if it stays so, open it in a reader and print it to a new PDF.';
/** Files that are empty, locked, damaged or of another kind than their names say. */
export const REFUSED_FILES: readonly RefusedFile[] = [
  {
    what: 'a saved web page',
    name: 'a.pdf',
    bytes: '<!doctype html><html>Report</html>',
    code: 5,
    message: 'The file is a saved web page, not a PDF.',
    hint: DOWNLOAD,
  },
  {
    what: 'another file',
    name: 'a.pdf',
    bytes: 'PK\u0003\u0004',
    code: 5,
    message: 'The file is not a PDF: it does not begin as one.',
    hint: DOWNLOAD,
  },
  {
    what: 'an empty file',
    name: 'a.pdf',
    bytes: '',
    code: 5,
    message: 'The file is empty.',
    hint: DOWNLOAD,
  },
  {
    what: 'a locked PDF',
    name: 'a.pdf',
    bytes: lockedPdf(),
    code: 6,
    message: 'The PDF is encrypted and opens with a password only.',
    hint: 'Ask its publisher for an open copy, or open it with the password and print it to a new PDF.',
  },
  {
    what: 'rubbish in a PDF',
    name: 'a.pdf',
    bytes: '%PDF-1.7\nrubbish\n%%EOF\n',
    code: 7,
    message: 'The PDF is damaged: its structure cannot be read.',
    hint: PRINT,
  },
  {
    what: 'a PDF that is cut off',
    name: 'a.pdf',
    bytes: '%PDF-1.7\n1 0 obj',
    code: 7,
    message: 'The PDF is cut off: its end is missing.',
    hint: PRINT,
  },
  {
    what: 'a text without words',
    name: 'a.txt',
    bytes: ' \n',
    code: 8,
    message: 'The file holds no words.',
    hint: 'Put the text of the report into it.',
  },
  {
    what: 'a text without numbers',
    name: 'a.txt',
    bytes: '# Report\n\nAll is well.\n',
    code: 9,
    message: 'No numbered paragraphs were found: this site is built on their numbers.',
    hint: 'See that the report numbers its paragraphs (1., 1.1, A.1), and that the file is the report and not its summary.',
  },
  {
    what: 'a picture named as text',
    name: 'a.txt',
    bytes: '\u0000\u0001',
    code: 10,
    message: 'The file is no plain text in UTF-8.',
    hint: 'Give the PDF itself, or save the text as plain text in UTF-8.',
  },
];

/** A PDF that asks for a password, as small as can be. */
function lockedPdf(): string {
  const key = `<${'5a'.repeat(32)}>`;
  const objects = [
    '1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n',
    '2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj\n',
    `3 0 obj <</Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4>> endobj\n`,
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object) => {
    const offset = text.length;
    text += object;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  return `${text}xref\n0 4\n0000000000 65535 f \n${offsets.join('')}trailer <</Size 4 /Root 1 0 R /Encrypt 3 0 R /ID [<00> <00>]>>\nstartxref\n${start}\n%%EOF\n`;
}
