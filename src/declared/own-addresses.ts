/** The first part of every address that the site has itself, whatever the report: "about" of `/about/`. */
export const OWN_ADDRESSES = [
  '404',
  'about',
  'accessibility',
  'cards',
  'charts',
  'data',
  'embed',
  'extract',
  'glossary',
  'how-to-cite',
  'pagefind',
  'paragraphs',
  'report',
  'search',
  'statistics',
  'timeline',
  'topics',
] as const;

/** The first part of one of the site's own addresses. */
export type OwnAddress = (typeof OWN_ADDRESSES)[number];
