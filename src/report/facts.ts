import type { Report, Stretch } from './model';
import { remembered } from './remembered';

/** What a report states of itself, in its own words where they are text; null for what it does not state. */
export interface ReportFacts {
  readonly title: string;
  /** Whom or what the report is about, as a second line below the title. */
  readonly subject: string | null;
  /** When its writers looked at it, as days and as printed. */
  readonly inspected: Stretch | null;
  readonly dates: string | null;
  readonly copyright: { readonly text: string; readonly year: number } | null;
  /** The sentence that says how the text may be reproduced. */
  readonly licence: string | null;
}

/** Gathers what a report states of itself. */
export const gatherFacts = remembered(({ cover }: Report): ReportFacts => ({
  title: cover.title,
  subject: cover.authority,
  inspected: cover.inspected,
  dates: cover.details.find(({ label }) => /dates/i.test(label))?.value ?? null,
  copyright: { text: cover.copyright.text, year: cover.copyrightYear },
  licence: cover.licence.text,
}));
