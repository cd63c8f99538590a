import { searchFilePath } from '../../site/addresses';

let loading: Promise<string> | undefined;

/** Fetches the text of the search index, once; a failure is forgotten, so that the next try fetches again. */
export function loadSearchText(): Promise<string> {
  loading ??= fetch(searchFilePath(document.body.dataset['searched'] ?? '')).then((response) => {
    if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
    return response.text();
  });
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
