/** Marks of weight, calls for notes and closing quotation marks: none of them ends a sentence. */
const CLOSING = /(?:\*+|<sup>[^<]*<\/sup>|["'”’\s]|(?<=[.?!:;…])[)\]])$/u;

/** How many characters at the end of a text can decide: more than any marks that stand there. */
const LOOKED_AT = 300;

/** Whether a text breaks off: no punctuation closes its last sentence or leads on to something below it. */
export function isOpen(text: string): boolean {
  let rest = text.slice(-LOOKED_AT);
  while (CLOSING.test(rest)) rest = rest.replace(CLOSING, '');
  return rest !== '' && !/[.?!:;…]$/.test(rest);
}

/** Whether a quotation begins in a text and does not end. */
export function hasOpenQuotation(text: string): boolean {
  return text.lastIndexOf('“') > text.lastIndexOf('”') || text.lastIndexOf('‘') > text.lastIndexOf('’');
}

/** Whether a text leads on to a list or a quotation. */
export function leadsOn(text: string): boolean {
  return /:[\s*"'”’]*(?:<sup>[^<]*<\/sup>)*[\s*]*$/.test(text.slice(-LOOKED_AT));
}

/** Whether words go on with a sentence: they begin with a small letter. */
export function goesOn(text: string): boolean {
  return /^[\s*"'“‘([]*\p{Ll}/u.test(text);
}
