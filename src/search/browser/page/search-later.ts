import { answerNamed } from '../answer/named-unit';
import type { Later } from '../answer/search-question';

/** What the search page does only after its first results: the scripts for it are fetched when they are needed. */
export const later: Later = {
  askEngine: async (query) => (await import('../answer/search-pagefind')).askEngine(query),
  answerNamed: async (answer) => answerNamed(answer),
  writeRest: async (...about) => (await import('./show-rest')).writeRest(...about),
};
