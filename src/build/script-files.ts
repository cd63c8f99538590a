/** Scripts that reach the reader as one file of a given name, whatever else imports them. */
export interface ScriptFile {
  readonly name: string;
  /** Paths of modules below `src/`, without their ending. */
  readonly modules: readonly string[];
}

/**
 * What several scripts of every page need, as one file: apart they would take more bytes, and a request each.
 * What these modules import in turn is not part of it.
 */
export const FIRST: ScriptFile = {
  name: 'first',
  modules: [
    'report/capitalise',
    'search/browser/answer/load-text',
    'site/addresses',
    'site/browser/adopt-style',
    'site/browser/failure',
    'site/browser/make-element',
  ],
};

/**
 * What first results need, below a search box and on the search page alike, as one file, with what shows them below a
 * box: as two files they would compress less.
 */
export const SCAN: ScriptFile = {
  name: 'search-scan',
  modules: [
    'search/browser/answer/named-answer',
    'search/browser/answer/passage',
    'search/browser/answer/record-address',
    'search/browser/answer/answer',
    'search/browser/answer/load-scan',
    'search/browser/first-results/answer-typing',
    'search/browser/first-results/keys',
    'search/browser/first-results/panel',
    'search/index/packed-index',
    'search/scan/match',
    'search/scan/named-unit',
    'search/scan/plural',
    'search/scan/query',
    'search/scan/scan',
    'search/scan/search-index',
    'search/scan/tokens',
    'search/search-state',
    'search/wording',
    'site/browser/say-after-pause',
  ],
};

/**
 * What takes words away, in an extract and in the menus beside a unit, as one file: parted by what each of them needs,
 * it was small files of which one asked for the next, a round trip later.
 */
export const SHARING: ScriptFile = {
  name: 'sharing',
  modules: [
    'report/blocks',
    'sharing/browser/extract-store',
    'sharing/browser/share-aloud',
    'sharing/choice',
    'sharing/quotation',
    'sharing/work',
    'site/browser/copy-aloud',
    'site/browser/write-clip',
    'site/escape-markup',
  ],
};
