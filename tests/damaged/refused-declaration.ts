/** A file of `content/` to which something has happened, and what it is refused with. */
interface Refused {
  /** What is wrong with it: "an empty label". */
  readonly what: string;
  /** The file, below `content/`. */
  readonly file: string;
  /** The faults that are told, each with its file below `content/` and, where it has one, its line and entry. */
  readonly says: readonly string[];
  /** What stands in other files meanwhile, by their whole paths. */
  readonly beside?: Readonly<Record<string, string>>;
  /** What to do, where it is not to correct the entries of the file. */
  readonly hint?: string;
}

/** One that another text stands in for or that is gone, or one with some of its words changed. */
export type RefusedDeclaration = Refused &
  ({ readonly text: string | null } | { readonly from: string | RegExp; readonly to: string });
