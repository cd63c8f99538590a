import type { Term } from '../report/term';
import type { SearchRecord } from './search-index';

/** The record of each glossary term: its name, its other forms, and this site's explanations of it. */
export function listTermRecords(terms: readonly Term[]): readonly SearchRecord[] {
  return terms.map(({ id, name, forms, explanations }) => {
    const heads = [name, ...forms].join(', ');
    const texts = explanations.map((explanation) =>
      explanation.voice === 'site' ? explanation.text : `“${explanation.quote}”`,
    );
    return { kind: 'term', id, section: -1, anchor: id, text: `${heads}: ${texts.join(' ')}`, topics: [] };
  });
}
