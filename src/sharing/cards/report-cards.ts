import type { Report } from '../../report/model.ts';
import type { SectionPage } from '../../declared/section-page.ts';
import { sectionAt } from '../../declared/unit-context.ts';
import { unitKey } from '../../report/unit-ref.ts';
import { listUnits } from '../../report/units.ts';
import { capitalise } from '../../report/capitalise.ts';
import type { Card } from './card.ts';

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
export interface CardProvenance {
  /** Whom the report is about, who published it and when, as far as that is known. */
  readonly origin: string;
  /** What kind of publication it is. */
  readonly kind: string;
  readonly name: string;
  readonly summary: string;
}

/** The cards of a report: one for the site, and one for each section, paragraph, action and page that the site adds. */
export function listCards(
  report: Report,
  pages: readonly SectionPage[],
  added: readonly AddedPage[],
  provenance: CardProvenance,
): readonly KeyedCard[] {
  const { cover } = report;
  const foot = { title: cover.title, origin: provenance.origin };
  return [
    {
      key: 'site',
      card: {
        kind: 'page',
        place: provenance.kind,
        heading: provenance.name,
        summary: provenance.summary,
        ...foot,
      },
    },
    ...pages.map((page): KeyedCard => ({
      key: `section-${page.slug}`,
      card: { ...describeSection(page), ...foot },
    })),
    ...added.map(({ key, ...words }): KeyedCard => ({ key, card: { kind: 'page', ...words, ...foot } })),
    ...listUnits(report).map((unit): KeyedCard => {
      const { group, printed, word, runs } = unit;
      const place = group?.heading ?? sectionAt(pages, unit.line).title;
      return {
        key: unitKey(unit),
        card: { kind: 'unit', label: printed, name: capitalise(word), place, runs, ...foot },
      };
    }),
  ];
}

function describeSection({ headings, counted, judgement }: SectionPage) {
  return {
    kind: 'section' as const,
    place: counted ? capitalise(counted) : 'Section',
    heading: headings.join(' · '),
    summary: judgement ? `Judged ${judgement.grade.toLowerCase()}` : '',
  };
}

/**
 * Whether pages have link-preview pictures: not with CARDS=none, which saves their time where a build is only looked
 * at. Throws an Error that names the variable, what it holds and what is expected.
 */
export function readCardsShown(env: Readonly<Record<string, string | undefined>>): boolean {
  const cards = env['CARDS'] || 'all';
  if (cards === 'all' || cards === 'none') return cards === 'all';
  throw new Error(`CARDS: found "${cards}", expected "all" or "none".`);
}
