import { topicPath } from '../../../site/addresses.ts';
import type { Query } from '../../scan/query.ts';
import type { SearchIndex } from '../../scan/search-index.ts';
import { explainNothing, type ExplainedWord } from '../../scan/suggestions.ts';
import { make, makeButton } from '../../../site/browser/make-element.ts';
import type { Scan } from '../answer/load-scan.ts';
import { answerNamed } from '../answer/named-answer.ts';
import { describeUnits } from '../../wording.ts';

/** What helps when nothing is found: what the reader may have meant, what is covered, each word's own count, the nearest words. */
export function describeNothing(
  query: Query,
  { index, entries }: Scan,
  ask: (q: string) => void,
): readonly Node[] {
  const covered = `This search covers one report: ${describeUnits(index.records)}, the headings and the cover.`;
  const offer = (word: string) => {
    const button = makeButton(word, () => ask(word));
    button.className = 'as-link';
    return button;
  };
  const lines = explainNothing(entries, query).map((word) => describeWord(word, offer));
  return [...leadToAsk(query, index), make('p', {}, covered), make('ul', {}, ...lines)];
}

/** What reports call what they ask for. */
const ASK = /^(?:action|improvement|proposal|recommendation|requirement)s?$/;

/** Who asks for "recommendation 3" of a report that has actions is led to action 3. */
function leadToAsk(query: Query, index: SearchIndex): readonly Node[] {
  const { named } = query;
  const kind = index.records.find((record) => ASK.test(record.kind))?.kind;
  if (!named || !kind || !ASK.test(named.kind)) return [];
  const meant = { ...query, named: { ...named, kind } };
  const answer = answerNamed({ query: meant, index, mentions: [], complete: true });
  const sentence = `What the report asks for are its ${kind}s.`;
  return [make('p', {}, sentence), ...(answer ? [answer.line] : [])];
}

function describeWord(
  { word, count, related, near }: ExplainedWord,
  offer: (word: string) => HTMLElement,
): HTMLLIElement {
  if (count > 0) {
    const times = count === 1 ? 'in one place' : `in ${count} places`;
    return make('li', {}, offer(word), ` stands ${times}, but not with the rest.`);
  }
  const absent = `“${word}” does not stand in the report`;
  const others = related > 0 ? ', but related forms of it do' : '';
  if (near.length === 0) return make('li', {}, `${absent}${others || ', nor a word like it'}.`);
  const words = near.flatMap(({ word: found, count: times }, at) => [
    at > 0 ? ', ' : '',
    offer(found),
    ` (${times})`,
  ]);
  return make('li', {}, `${absent}${others}. Near it: `, ...words);
}

/** The topics as ways in, for whoever found no word for what they are after: first those that the report says most of. */
export function listTopics({ topics, records }: SearchIndex): readonly Node[] {
  if (topics.length === 0) return [];
  const held = Map.groupBy(
    records.flatMap((record) => record.topics),
    (topic) => topic,
  );
  const links = topics
    .map(({ slug, title }, at) => ({ slug, title, count: held.get(at)?.length ?? 0 }))
    .toSorted((a, b) => b.count - a.count)
    .map(({ slug, title, count }) =>
      make('li', {}, make('a', { href: topicPath(slug) }, title), ` (${count})`),
    );
  return [
    make('p', {}, 'Its topics, with how many places speak of each:'),
    make('ul', { className: 'cluster tries' }, ...links),
  ];
}
