import { searchFilePath } from '../../../site/addresses.ts';

let loading: Promise<string> | undefined;

/** Fetches the text of the search index, once; a failure is forgotten, so that the next try fetches again. */
export function loadSearchText(): Promise<string> {
  loading ??= fetch(searchFilePath(document.body.dataset['searched'] ?? '')).then((response) =>
    response.ok ? response.text() : Promise.reject(new Error(`search index: ${response.status}`)),
  );
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
