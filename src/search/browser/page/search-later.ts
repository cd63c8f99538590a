import { answerNamed } from '../answer/named-unit';
import type { Later } from '../answer/search-question';

/** What the search page does not need for its first results, each fetched when it is needed. */
export const later: Later = {
  askEngine: async (query) => (await import('../answer/search-pagefind')).askEngine(query),
  answerNamed: async (answer) => answerNamed(answer),
  writeRest: async (...about) => (await import('./show-rest')).writeRest(...about),
};
