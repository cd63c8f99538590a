import type { Publication } from '../declared/publication.ts';
import type { ReportFacts } from '../report/facts.ts';
import { capitalise } from '../report/capitalise.ts';

/** The report as this site's sentences name it. What is not known of it is left out of each. */
export interface ReportName {
  /** The site's own name. */
  readonly site: string;
  /** The site's name and the report's year: "Anytown libraries, 2013". */
  readonly siteAndYear: string;
  /** The report's titles in one line: "Inspection of libraries: Anytown Council". */
  readonly title: string;
  /** What follows its kind: " on Anytown Council, 2013"; empty where neither that body nor the year is known. */
  readonly about: string;
  /** What it is: "inspection report on Anytown Council, 2013". */
  readonly described: string;
  /** The same with its publisher: "Inspectorate inspection report on Anytown Council, 2013". */
  readonly attributed: string;
  /** Who published it, its titles and its year: "Inspectorate, Inspection of libraries: Anytown Council, 2013". */
  readonly source: string;
  /** In a few words who said it of whom: "Inspectorate on Anytown, 2013". */
  readonly short: string;
  /** One sentence on the site: the one declared, or one of what is known. */
  readonly summary: string;
  /** The year that it is cited by; null where neither its text nor a declaration gives one. */
  readonly year: number | null;
  /** The year that it speaks of; null where that is not known either. */
  readonly speaksOf: number | null;
}

/** Names a report by what it states of itself and by what is declared of it. */
export function nameReport(facts: ReportFacts, publication: Publication): ReportName {
  const { kind, publisher, published } = publication;
  const year = published ? Number(published.slice(0, 'yyyy'.length)) : (facts.copyright?.year ?? null);
  const site = publication.name ?? facts.title;
  const title = fullTitle(facts.title, facts.subject);
  const body = bodyOf(facts, publication);
  const about = (body === null ? '' : ` on ${body}`) + (year === null ? '' : `, ${year}`);
  const attributed = (publisher === undefined ? kind : `${publisher} ${kind}`) + about;
  return {
    site,
    siteAndYear: commaList(site, year),
    title,
    about,
    described: kind + about,
    attributed,
    source: commaList(publisher, title, year),
    short: commaList(shortOf(publication) ?? site, year),
    summary:
      publication.summary ??
      `The ${attributed}: every paragraph linked, searchable and quotable in the report’s own words.`,
    year,
    speaksOf: facts.inspected?.to.year ?? year,
  };
}

/** A report's title and the line below it in one: "Inspection of libraries: Anytown Council". */
export function fullTitle(title: string, below: string | null): string {
  return below === null ? title : `${title}: ${below}`;
}

/**
 * The body that a report is about: the line below its title where that names the declared place, or else the place; null
 * where none is declared, because such a line may be a second title as well.
 */
export function bodyOf({ subject }: Pick<ReportFacts, 'subject'>, { place }: Publication): string | null {
  if (place === undefined) return null;
  return subject?.includes(place) ? subject : place;
}

/** Of whom the site says that it is independent: "the inspectorate and of the council"; empty where it does not say so. */
export function listIndependence({
  facts,
  publication,
}: {
  readonly facts: Pick<ReportFacts, 'subject'>;
  readonly publication: Publication;
}): string {
  if (!publication.site.independent) return '';
  return [publication.publisher, bodyOf(facts, publication)]
    .filter((one) => one !== null && one !== undefined)
    .join(' and of ');
}

function shortOf({ publisher, kind, place }: Publication): string | undefined {
  return place === undefined ? publisher : `${publisher ?? capitalise(kind)} on ${place}`;
}

/** What is known of several things, between commas. */
export function commaList(...parts: readonly (string | number | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined).join(', ');
}
