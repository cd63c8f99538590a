import { withTopics } from '../../index/packed-topics.ts';
import type { SearchIndex } from '../../scan/search-index.ts';

/**
 * Gives an index the topics of its records, from their file that is on its way. Where it does not come, all else is
 * found, and nothing is on a topic.
 */
export function bringTopics(coming: Promise<Response>): (index: SearchIndex) => Promise<SearchIndex> {
  const file = coming.then((response) => response.text());
  // It is judged when the index has come.
  file.catch(() => {});
  return async (index) => {
    try {
      return withTopics(index, await file);
    } catch {
      return index;
    }
  };
}
