/** Why a source cannot be imported: one sentence of what was found, and one of what to do. Each kind has its exit code. */
export class ImportRefusal extends Error {
  override readonly name = 'ImportRefusal';

  readonly kind: RefusalKind;
  readonly hint: string;

  constructor(kind: RefusalKind, message: string, hint: string) {
    super(message);
    this.kind = kind;
    this.hint = hint;
  }

  /** The code that the command ends with. */
  get exitCode(): number {
    return EXIT_CODES[this.kind];
  }
}

/** The kinds of source that are refused. */
export type RefusalKind = keyof typeof EXIT_CODES;

const EXIT_CODES = {
  usage: 2,
  missing: 3,
  'too-large': 4,
  'not-a-pdf': 5,
  encrypted: 6,
  damaged: 7,
  'no-text': 8,
  'no-numbering': 9,
  'not-text': 10,
  'not-writable': 11,
} as const;
