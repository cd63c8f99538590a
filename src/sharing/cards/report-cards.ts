import type { Report } from '../../report/model';
import { describeRange } from '../../declared/section';
import type { SectionPage } from '../../declared/section-page';
import { sectionHolding } from '../../declared/unit-context';
import { actionRef, paragraphRef, unitKey } from '../../report/unit-ref';
import { listActions, listParagraphs } from '../../report/units';
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

/** What the cards say that the report does not: its publisher, and the site's name and summary. */
export interface CardImprint {
  readonly publisher: string;
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
  const source = {
    title: cover.title,
    authority: cover.authority,
    publisher: imprint.publisher,
    year: cover.copyrightYear,
  };
  return [
    {
      key: 'site',
      card: {
        kind: 'page',
        place: 'Inspection report',
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
      card: { kind: 'action', label, name: 'Action', place: group.deadline, runs, ...source },
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

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
