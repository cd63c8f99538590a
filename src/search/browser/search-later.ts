import { readPlace } from './search-place';
import type { Later } from './search-question';

/** What the search page does not need for its first results, each fetched when it is needed. */
export const later: Later = {
  askEngine: async (query) => (await import('./search-pagefind')).askEngine(query),
  readPlace: async (answer) => readPlace(answer),
  writeRest: async (...about) => (await import('./search-rest')).writeRest(...about),
};
