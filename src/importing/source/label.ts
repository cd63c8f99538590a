/** The number that a paragraph begins with, as printed: `61.`, `1.12`, `A.1.3`, `34`. Capture 1 is the label without its dot. */
export const LABEL = /^((?:[A-Z]{1,2}\.?)?\d{1,4}(?:\.\d{1,3}){0,4}|[A-Z](?:\.\d{1,3}){1,4})\.?(?=\s|$)/u;

/** What stands before an entry of a lettered or numbered list inside a paragraph: `(a)`, `b)`, `iv)`, `(12)`. */
export const ENTRY =
  /^(?:\((?:[a-z]{1,2}|[ivx]+|\d{1,3})\)|(?:[a-z]|[ivx]+|\d{1,3})\)|(?:[a-z]|[ivx]+)\.)(?=\s|$)/u;

/** A bullet of whatever shape, alone. Symbol fonts put theirs into the private use area. */
export const BULLET =
  /^(?:[\u2022\u2023\u25a0-\u25ff\u2043\u204c\u204d\u2219\u22c5\u00b7\u25cf\u27a2\u2794\u2713\u2714\u2212\u2013\u2014*\-\uf000-\uf0ff]|o|\u00a7)$/u;
