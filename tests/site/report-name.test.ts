import { describe, expect, it } from 'vitest';
import type { ReportFacts } from '../../src/report/facts.ts';
import { listIndependence, nameReport } from '../../src/site/report-name.ts';
import { publicationOf } from '../support/reports/publication.ts';

const day = { year: 2018, month: 11, day: 5 };
const stated: ReportFacts = {
  title: 'Inspection of libraries',
  subject: 'Anytown Council',
  inspected: { from: day, to: day },
  dates: '5 November 2018',
  published: null,
  copyright: { text: '© The Library Office 2019', year: 2019 },
  licence: 'This may be reproduced.',
};
const unstated: ReportFacts = {
  title: 'Buses after dark',
  subject: null,
  inspected: null,
  dates: null,
  published: null,
  copyright: null,
  licence: null,
};
const declared = publicationOf({
  name: 'Anytown libraries',
  kind: 'inspection report',
  publisher: 'Library Office',
  place: 'Anytown',
  summary: 'What was seen.',
});

describe('the name of a report', () => {
  it('is made of all that is known', () => {
    expect(nameReport(stated, declared)).toEqual({
      site: 'Anytown libraries',
      siteAndYear: 'Anytown libraries, 2019',
      title: 'Inspection of libraries: Anytown Council',
      about: ' on Anytown Council, 2019',
      described: 'inspection report on Anytown Council, 2019',
      attributed: 'Library Office inspection report on Anytown Council, 2019',
      source: 'Library Office, Inspection of libraries: Anytown Council, 2019',
      short: 'Library Office on Anytown, 2019',
      summary: 'What was seen.',
      year: 2019,
      speaksOf: 2018,
    });
  });

  it('leaves out what is not known, without a comma or a word too many', () => {
    expect(nameReport(unstated, publicationOf())).toEqual({
      site: 'Buses after dark',
      siteAndYear: 'Buses after dark',
      title: 'Buses after dark',
      about: '',
      described: 'report',
      attributed: 'report',
      source: 'Buses after dark',
      short: 'Buses after dark',
      summary: 'The report: every paragraph linked, searchable and quotable in the report’s own words.',
      year: null,
      speaksOf: null,
    });
  });

  // "A report to the town" below a title was once taken for the body that the report is about.
  it('takes the line below the title for a body only where it names the declared place', () => {
    const nameOf = (place?: string) => nameReport(stated, publicationOf({ place })).described;
    expect([nameOf('Anytown'), nameOf('Othertown'), nameOf()]).toEqual([
      'report on Anytown Council, 2019',
      'report on Othertown, 2019',
      'report, 2019',
    ]);
    expect(nameReport(stated, publicationOf({ publisher: 'Library Office' })).short).toBe(
      'Library Office, 2019',
    );
  });

  it('takes the year of publication before that of the copyright', () => {
    expect(nameReport(stated, publicationOf({ published: '2020-02-03' }))).toMatchObject({
      year: 2020,
      speaksOf: 2018,
    });
    expect(nameReport(unstated, publicationOf({ published: '2020-02-03' }))).toMatchObject({
      described: 'report, 2020',
      speaksOf: 2020,
    });
  });
});

describe('independence', () => {
  const independent = publicationOf({
    publisher: 'Library Office',
    place: 'Anytown',
    site: { independent: true },
  });

  it('is of the publisher and of whom the report is about, as far as they are known', () => {
    expect(listIndependence({ facts: stated, publication: independent })).toBe(
      'Library Office and of Anytown Council',
    );
    expect(listIndependence({ facts: unstated, publication: { ...independent, place: undefined } })).toBe(
      'Library Office',
    );
  });

  it('is claimed only where it is declared', () => {
    expect(listIndependence({ facts: stated, publication: declared })).toBe('');
  });
});
