/** Why a line of the source is not printed on any page. */
export type Omission = 'contents' | 'page-rule' | 'blank-page' | 'repeated-title';

/** A non-blank source line that is left out, as it stands there, and why. */
export interface OmittedLine {
  readonly line: number;
  readonly text: string;
  readonly reason: Omission;
}

/** A fault of the source that may be published once `content/report.yaml` accepts it by line. */
export type FaultKind =
  | 'missing-label'
  | 'label-without-dot'
  | 'label-twice'
  | 'running-text'
  | 'heading-without-mark'
  | 'entry-without-heading'
  | 'note-without-mark'
  | 'mark-without-note';

/** A fault that was accepted, and what stands there in the site's words ("34 without its full stop"). */
export interface Fault {
  readonly line: number;
  readonly kind: FaultKind;
  readonly found: string;
}
