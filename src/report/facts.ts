import { listTexts, plainText } from './blocks.ts';
import type { Report, Section } from './model.ts';
import type { Day, DayRange } from './roles.ts';
import { remembered } from './remembered.ts';

/** What a report states of itself, in its own words where they are text; null for what it does not state. */
export interface ReportFacts {
  readonly title: string;
  /** Whom or what the report is about, as a second line below the title. */
  readonly subject: string | null;
  /** When its writers looked at it, as days and as printed. */
  readonly inspected: DayRange | null;
  readonly dates: string | null;
  /** The day of publication, where it is printed. */
  readonly published: Day | null;
  readonly copyright: { readonly text: string; readonly year: number } | null;
  /** The sentence that says how the text may be reproduced. */
  readonly licence: string | null;
}

/** Gathers what a report states of itself. */
export const gatherFacts = remembered((report: Report): ReportFacts => {
  const { cover, roles } = report;
  const { inspected, published, copyright, licence } = roles;
  return {
    title: cover.title,
    subject: cover.subject?.text ?? null,
    inspected: inspected?.days ?? null,
    dates: cover.details.find(({ line }) => line === inspected?.line)?.value ?? null,
    published: published?.day ?? null,
    copyright: copyright && {
      text: shortNotice(textAt(report, copyright.line)),
      year: copyright.year,
    },
    licence: licence && textAt(report, licence.line),
  };
});

/** Whose copyright it is and of which year, where a long line goes on with the licence or the printer. */
function shortNotice(text: string): string {
  if (text.length <= LONGEST_NOTICE) return text;
  return /^(?:©|\(c\)|copyright ©) ?\p{L}.{0,60}?\b\d{4}\b/iu.exec(text)?.[0] ?? text;
}

const LONGEST_NOTICE = 80;

/** The words that begin on a line. */
function textAt({ cover, sections, imprint }: Report, line: number): string {
  const listAll = (section: Section): readonly { readonly line: number; readonly text: string }[] => [
    ...textsOf(section.blocks),
    ...section.sections.flatMap(listAll),
  ];
  const stated = [
    ...cover.details.map(({ label, value, line: at }) => ({ line: at, text: `${label} ${value}` })),
    ...textsOf([...cover.blocks, ...imprint]),
    ...sections.flatMap(listAll),
  ];
  return stated.find((one) => one.line === line)?.text ?? '';
}

function textsOf(blocks: Parameters<typeof listTexts>[0]) {
  return listTexts(blocks).map(({ runs, line }) => ({ line, text: plainText(runs) }));
}
