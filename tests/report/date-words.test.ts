import { describe, expect, it } from 'vitest';
import { namedDate, readDateWords } from '../../src/report/date-words.ts';

describe('namedDate', () => {
  it.each([
    ['in May 2019', '2019-05'],
    ['during the latter part of May 2019', '2019-05'],
    ['Since May 2019', '2019-05/..'],
    ['since 2010', '2010/..'],
    ['since the review of the library in May 2019', '2019-05/..'],
    ['from 3 June 2019', '2019-06-03/..'],
    ['2019 onwards', '2019/..'],
    ['until March 2012', '../2012-03'],
    ['up to the end of 2012', '../2012'],
    ['in 2019', '2019'],
    ['in 2012/13', '2012/13'],
    ['in 2012-13', '2012/13'],
    ['2012–13', '2012/13'],
    ['in the winter of 2012', '2012-24'],
    ['Spring 2012', '2012-21'],
    ['on 7 June 2019', '2019-06-07'],
    ['on 7/6/2019', '2019-06-07'],
    ['07.06.2019', '2019-06-07'],
    ['7/13/2019', undefined],
    ['on the 7th of June, 2019', '2019-06-07'],
    ['6 Feb 2013', '2013-02-06'],
    ['in Sept 2013', '2013-09'],
    ['28 May – 6 June 2019', '2019-05-28/2019-06-06'],
    ['1 – 29 March 2019', '2019-03-01/2019-03-29'],
    ['3 – 7 June 2019', '2019-06-03/2019-06-07'],
    ['3-7 June 2019', '2019-06-03/2019-06-07'],
    ['28 January to 6 February 2013', '2013-01-28/2013-02-06'],
    ['13 April 2015 – 8 May 2015', '2015-04-13/2015-05-08'],
    ['13 April – 8 May 2015', '2015-04-13/2015-05-08'],
    ['31 December 2012 - 4 January 2013', '2012-12-31/2013-01-04'],
    ['between 2011 and 2012', '2011/2012'],
    ['between 3 and 7 June 2019', '2019-06-03/2019-06-07'],
    ['from 2010 to 2012', '2010/2012'],
    ['from May until July 2019', '2019-05/2019-07'],
    ['the 1,204 members of 2019', undefined],
    ['the 24.5 hours of 2019', undefined],
    ['last summer', undefined],
    ['in May of that year', undefined],
    ['in May and June 2019', undefined],
    ['in 2011 and 2012', undefined],
    ['in March and again in May 2019', undefined],
    ['between the review and May 2012', undefined],
    ['since 2010 – 2012', undefined],
    ['before May 2019', undefined],
    ['after the review in May 2019', undefined],
    ['by the end of 2012', undefined],
    ['in the year to March 2012', undefined],
    ['winter 2012/13', undefined],
    ['in 2012/2013', undefined],
    ['in 2012–15', undefined],
    ['31 June 2019', undefined],
    ['3 2019', undefined],
    ['3 – June 2019', undefined],
    ['8 – 7 June 2019', undefined],
    ['3 June 2019 – 8', undefined],
    ['in Brumaire 2019, in May', undefined],
  ])('finds the date in "%s": %s', (words, date) => {
    expect(namedDate(words)).toBe(date);
  });
});

describe('readDateWords', () => {
  it.each([
    ['6 February 2013', '2013-02-06'],
    ['from 3 to 7 June 2019', '2019-06-03/2019-06-07'],
    ['between 2011 and 2012', '2011/2012'],
    ['early in June 2019', undefined],
    ['3 – 7 June 2019 (five days)', undefined],
    ['never', undefined],
  ])('reads "%s": %s', (text, date) => {
    expect(readDateWords(text)).toBe(date);
  });
});
