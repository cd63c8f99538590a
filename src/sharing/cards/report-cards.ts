import type { Report } from '../../report/model';
import { describeRange } from '../../declared/section';
import type { SectionPage } from '../../declared/section-page';
import { sectionHolding } from '../../declared/unit-context';
import { actionRef, paragraphRef, unitKey } from '../../report/unit-ref';
import { listActions, listParagraphs } from '../../report/units';
import { capitalise } from '../../site/capitalise';
import type { Card } from './card';

/** A card under the name of its file. */
export interface KeyedCard {
  readonly key: string;
  readonly card: Card;
}

/** A page that this site adds, as its card names it. */
export interface AddedPage {
  readonly key: string;
  /** What it is: "Topic". */
  readonly place: string;
  readonly heading: string;
  readonly summary: string;
}

/** What every card says of the report, and what that of the site says. */
export interface CardImprint {
  /** Whom the report is about, who published it and when, as far as that is known. */
  readonly origin: string;
  /** What kind of publication it is. */
  readonly kind: string;
  /** What one thing that the report asks for is called: "Action". */
  readonly askName: string;
  readonly name: string;
  readonly summary: string;
}

/** The cards of a report: one for the site, and one for each section, paragraph, action and page that the site adds. */
export function listCards(
  report: Report,
  pages: readonly SectionPage[],
  added: readonly AddedPage[],
  imprint: CardImprint,
): readonly KeyedCard[] {
  const { cover } = report;
  const source = { title: cover.title, origin: imprint.origin };
  return [
    {
      key: 'site',
      card: {
        kind: 'page',
        place: imprint.kind,
        heading: imprint.name,
        summary: imprint.summary,
        ...source,
      },
    },
    ...pages.map((page): KeyedCard => ({
      key: `section-${page.slug}`,
      card: { ...describeSection(page), ...source },
    })),
    ...added.map(({ key, ...words }): KeyedCard => ({ key, card: { kind: 'page', ...words, ...source } })),
    ...listParagraphs(report).map(({ label, runs }): KeyedCard => {
      const place = sectionHolding(pages, label).title;
      return {
        key: unitKey(paragraphRef(label)),
        card: { kind: 'paragraph', label, name: 'Paragraph', place, runs, ...source },
      };
    }),
    ...listActions(report).map(({ action: { label, runs }, group }): KeyedCard => ({
      key: unitKey(actionRef(label)),
      card: { kind: 'action', label, name: imprint.askName, place: group.deadline, runs, ...source },
    })),
  ];
}

function describeSection({ headings, paragraphs, judgement }: SectionPage) {
  return {
    kind: 'section' as const,
    place: paragraphs ? capitalise(describeRange(paragraphs)) : 'Section',
    heading: headings.join(' · '),
    summary: judgement ? `Judged ${judgement.grade.toLowerCase()}` : '',
  };
}
