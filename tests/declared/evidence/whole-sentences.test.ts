import { describe, expect, it } from 'vitest';
import { checkSentences, quotedWords } from '../../../src/declared/evidence/whole-sentences.ts';

const text =
  "The library opens daily. In some cases, the desk (in the hall) is closed. It is 'small', but warm.. It is old";

// A quotation once had only to stand in its paragraph: "the desk (in the hall) is closed" was quoted as if it were always.
describe('checkSentences', () => {
  it.each([
    'The library opens daily.',
    'The library opens daily. In some cases, the desk (in the hall) is closed.',
    "It is 'small', but warm..",
    'It is old',
    'The library …',
    '… opens …',
    '… opens daily. In some cases, the desk (in the hall) is closed.',
  ])('accepts %j', (quote) => {
    expect(checkSentences(text, { quote })).toBeUndefined();
  });

  it('refuses a quotation that starts or ends inside a sentence without an ellipsis', () => {
    expect(checkSentences(text, { quote: 'opens daily.' })).toEqual({
      problem: 'found a quotation that leaves out "The library" in front of it, expected a whole sentence.',
      hint: 'Quote the sentence whole or, if the words are right without the rest, write "… " before them.',
    });
    expect(checkSentences(text, { quote: 'The library' })).toEqual({
      problem: 'found a quotation that leaves out "opens daily." behind it, expected a whole sentence.',
      hint: 'Quote the sentence whole or, if the words are right without the rest, write " …" after them.',
    });
  });

  it('refuses an ellipsis where nothing of the sentence is left out', () => {
    expect(checkSentences(text, { quote: '… The library opens daily.' })).toEqual({
      problem: 'found an ellipsis before the quotation, expected none: its sentence starts there.',
      hint: 'Delete it.',
    });
    expect(checkSentences(text, { quote: 'The library opens daily. …' })).toEqual({
      problem: 'found an ellipsis after the quotation, expected none: its sentence ends there.',
      hint: 'Delete it.',
    });
  });

  it('refuses to leave out words that limit those quoted, unless the entry says why', () => {
    const cut = { quote: '… the desk (in the hall) is closed.' };
    expect(checkSentences(text, cut)).toEqual({
      problem:
        'found "some" in the sentence outside the quotation, expected nothing that limits the words quoted.',
      hint: 'Quote the sentence whole, or say in a field "leftOut" why it does not limit them.',
    });
    expect(checkSentences(text, { ...cut, leftOut: 'It names the desk.' })).toBeUndefined();
    expect(checkSentences(text, { quote: "It is 'small' …" })?.problem).toMatch(/^found "but"/);
  });

  it('refuses a reason where nothing limits', () => {
    expect(checkSentences(text, { quote: 'The library …', leftOut: 'It names it.' })).toEqual({
      problem: 'found a field "leftOut", expected none: no word is left out that could limit those quoted.',
      hint: 'Delete it.',
    });
  });
});

it('reads the words between the ellipses', () => {
  expect(['… a b …', '… a', 'a …', 'a', 'a… b'].map(quotedWords)).toEqual(['a b', 'a', 'a', 'a', 'a… b']);
});
