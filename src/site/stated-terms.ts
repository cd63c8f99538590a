import type { Publication } from '../declared/publication.ts';
import type { ReportFacts } from '../report/facts.ts';

/** The terms on which the report's words may be used, as declared or else as it prints them; null where it says none. */
export function statedTerms(
  { licence: printed }: Pick<ReportFacts, 'licence'>,
  { licence }: Pick<Publication, 'licence'>,
): string | null {
  return licence.statement ?? printed;
}
