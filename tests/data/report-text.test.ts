import { gatherFacts } from '../../src/report/facts.ts';
import { expect, test } from 'vitest';
import { writeReportText } from '../../src/data/report-text.ts';
import { plainText } from '../../src/report/blocks.ts';
import { listAsks, listParagraphs } from '../../src/report/units.ts';
import { ferriesReport } from '../support/reports/ferries.ts';

const facts = gatherFacts(ferriesReport);

const text = writeReportText(ferriesReport, 'A publisher', 'https://example.org/');
const lines = text.split('\n');

test('report.txt gives every paragraph a line of its own with its label', () => {
  const labeled = lines.filter((line) => /^\d+\. /.test(line));
  expect(labeled).toEqual(
    listParagraphs(ferriesReport).map(({ label, runs }) => `${label}. ${plainText(runs)}`),
  );
});

test('report.txt gives every action a line of its own', () => {
  expect(lines.filter((line) => line.startsWith('- '))).toEqual(
    listAsks(ferriesReport).map(({ text }) => `- ${text}`),
  );
});

test('report.txt holds every heading, grade and judgement in order', () => {
  let at = 0;
  for (const { heading } of ferriesReport.sections) {
    at = lines.indexOf(heading, at);
    expect(at, heading).toBeGreaterThan(0);
  }
  for (const { meaning } of ferriesReport.roles.scale?.grades ?? []) expect(text).toContain(meaning ?? '?');
  for (const { area, grade } of ferriesReport.roles.judgementRecord?.judgements ?? [])
    expect(text).toContain(`${area}: ${grade}`);
});

test('report.txt says at its head what it is, whose, and how it may be used', () => {
  const head = text.slice(0, text.indexOf('\n\n'));
  const { cover } = ferriesReport;
  for (const { label, value } of cover.details) expect(head).toContain(`${label} ${value}`);
  for (const words of [
    cover.title,
    facts.subject,
    facts.copyright?.text,
    facts.licence,
    'A publisher',
    'https://example.org/',
  ])
    expect(head).toContain(words);
});
