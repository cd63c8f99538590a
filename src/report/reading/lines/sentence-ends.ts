/** Marks of weight, calls for notes and closing quotation marks: none of them ends a sentence. */
const CLOSING = /(?:\*+|<sup>[^<]*<\/sup>|["'”’\s]|(?<=[.?!:;…])[)\]])$/u;

/** How many characters at the end of a text can decide: more than any marks that stand there. */
const LOOKED_AT = 300;

/** Tells a text that breaks off: no mark of punctuation closes its last sentence or leads on to something below it. */
export function isOpen(text: string): boolean {
  let rest = text.slice(-LOOKED_AT);
  while (CLOSING.test(rest)) rest = rest.replace(CLOSING, '');
  return rest !== '' && !/[.?!:;…]$/.test(rest);
}

/** Tells a text in which a quotation begins and does not end. */
export function hasOpenQuotation(text: string): boolean {
  return text.lastIndexOf('“') > text.lastIndexOf('”') || text.lastIndexOf('‘') > text.lastIndexOf('’');
}

/** Tells a text that leads on to a list or a quotation. */
export function leadsOn(text: string): boolean {
  return /:[\s*"'”’]*(?:<sup>[^<]*<\/sup>)*[\s*]*$/.test(text.slice(-LOOKED_AT));
}

/** Tells words that go on inside a sentence: their first letter is a small one. */
export function goesOn(text: string): boolean {
  return /^[\s*"'“‘([]*\p{Ll}/u.test(text);
}
