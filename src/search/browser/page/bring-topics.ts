import { searchFilePath } from '../../../site/addresses.ts';
import { withTopics } from '../../index/packed-topics.ts';
import type { SearchIndex } from '../../scan/search-index.ts';

/**
 * Fetches the topics that the search page names, beside the text, and gives them to its index. Where they do not come,
 * all else is found, and nothing is on a topic.
 */
export function bringTopics(page: HTMLElement): (index: SearchIndex) => Promise<SearchIndex> {
  const file = fetch(searchFilePath(page.dataset['topics'] ?? '')).then((response) => response.text());
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
