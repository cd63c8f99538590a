/** One step of the way from the overview to a page. */
export interface Crumb {
  readonly title: string;
  readonly path: string;
}
