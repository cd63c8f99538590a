import { gatherFacts } from '../../../../src/report/facts.ts';
import { describe, expect, it } from 'vitest';
import { pinpointUnit, pinpointParagraph } from '../../../../src/sharing/pinpoint.ts';
import { makeUnitFile } from '../../../../src/sharing/unit-file.ts';
import type { Work } from '../../../../src/sharing/work.ts';
import { writeCsv } from '../../../../src/data/csv.ts';
import { makeReportFile } from '../../../../src/data/make-report-file.ts';
import { listAsks, listParagraphs } from '../../../../src/report/units.ts';
import { parseQuery } from '../../../../src/search/scan/query.ts';
import { listReportRecords } from '../../../../src/search/index/report-records.ts';
import { prepareScan, scan } from '../../../../src/search/scan/scan.ts';
import type { SearchIndex } from '../../../../src/search/scan/search-index.ts';
import { quoteHits, tabulateHits } from '../../../../src/search/browser/page/take-results.ts';
import { ferriesReport } from '../../../support/reports/ferries.ts';

const facts = gatherFacts(ferriesReport);

const file = makeReportFile(ferriesReport, {
  publisher: 'The inspectorate',
  year: facts.copyright?.year ?? null,
  licence: facts.licence,
  schema: '/schema.json',
  home: '/',
  addressOf: ({ kind, label }) => `/${kind}/${label}/`,
  sourcePageOf: () => undefined,
});
const source: Work = {
  title: `${ferriesReport.cover.title}: ${facts.subject}`,
  author: 'The inspectorate',
  publisher: 'The inspectorate',
  year: facts.copyright?.year ?? null,
  language: 'en',
};
const index: SearchIndex = {
  sections: [{ slug: 'all', title: 'All of it' }],
  topics: [],
  records: listReportRecords(ferriesReport, [{ sections: ferriesReport.sections }]),
};
const entries = prepareScan(index);
const find = (query: string) => ({
  hits: scan(entries, parseQuery(query)),
  index,
  addressOf: () => 'https://example.org/all/',
});
const only = (kind: string, id: string) => ({
  ...find(''),
  hits: index.records.flatMap((record, order) =>
    record.kind === kind && record.id === id ? [{ record, order, ranges: [], score: 0 }] : [],
  ),
});

describe('results taken away', () => {
  it('are the very quotation that the tools beside a paragraph copy, its emphasis included', () => {
    const bold = listParagraphs(ferriesReport).find(({ runs }) => runs.some(({ kind }) => kind === 'strong'));
    expect(bold).toBeDefined();
    const label = bold?.label ?? '';
    const place = pinpointParagraph(label, `/paragraph/${label}/`);
    const { quotation } = makeUnitFile(source, place, '', bold?.runs ?? []);
    expect(quoteHits(only('paragraph', label), file)).toEqual(quotation);
  });

  it('name the paragraph that introduces an action, as its tools do', () => {
    const [first] = listAsks(ferriesReport);
    const place = pinpointUnit(
      {
        kind: 'action',
        label: '1',
        word: 'action',
        printed: '1',
        asked: { introducedBy: '3', deadline: first?.group?.heading ?? '' },
      },
      '/action/1/',
    );
    const { quotation } = makeUnitFile(source, place, '', first?.runs ?? []);
    expect(quoteHits(only('action', '1'), file)).toEqual(quotation);
  });

  it('name the heading and its section for words that have no number', () => {
    const { plain } = quoteHits({ ...find('immediately'), hits: find('immediately').hits.slice(0, 1) }, file);
    expect(plain).toMatch(/^“Immediately:” \(heading, All of it\)\n.*, The inspectorate, \d{4}\nhttps:/);
  });

  it('stand one after the other with a line between them', () => {
    const results = find('"hired crew"');
    expect(results.hits.length).toBeGreaterThan(1);
    expect(quoteHits(results, file).plain.split('\n\n')).toHaveLength(results.hits.length);
  });

  it('are a table that carries its source in every row', () => {
    const csv = writeCsv(tabulateHits(find('"hired crew"'), file));
    const [header, ...rows] = csv.trimEnd().split('\r\n');
    expect(header).toBe('\uFEFFkind,number,section,text,address,source,year,licence');
    expect(rows).toHaveLength(find('"hired crew"').hits.length);
    for (const row of rows) {
      expect(row).toMatch(/^paragraph,\d+,All of it,".*",\/paragraph\/\d+\/,"The inspectorate, /);
    }
  });
});
