import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Section } from '../../src/report/model.ts';
import { plainText } from '../../src/report/blocks.ts';
import { printReport } from '../support/reports/print-report.ts';
import { listAskGroups, listAsks, listParagraphs } from '../../src/report/units.ts';
import { gatherFacts } from '../../src/report/facts.ts';
import { declared } from './support/content.ts';
import { realBytes, realInventory, realReport } from './support/real-report.ts';
import { readReport } from '../../src/report/reading/read-report.ts';

const paragraphs = listParagraphs(realReport);
const textOf = (number: number) => plainText(paragraphs[number - 1]?.runs ?? []);

function outline({ line, heading, blocks, sections }: Section): string {
  const numbers = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.label] : []));
  const inner = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.blocks : [block]));
  const others = [...inner.map(({ kind }) => kind), ...sections.map((section) => section.heading)];
  const range = numbers.length > 0 ? [`${numbers[0]}–${numbers.at(-1)}`] : [];
  return `${line} ${heading}: ${[...range, ...others].join(', ')}`;
}

describe('the source', () => {
  it('is byte for byte the file that was published', () => {
    expect(createHash('sha256').update(realBytes).digest('hex')).toBe(
      'cd4d452c171468030d5a54fac19bf66a55626c9903e05280e2ab83b7026931a0',
    );
  });
});

describe('the real report', () => {
  it('is read by the build as it is here, and as an equal report when it has been printed', () => {
    expect(declared.report).toEqual(realReport);
    expect(readReport(printReport(realReport), realInventory)).toEqual(realReport);
  });

  it('has the sections of its contents list, each with its paragraphs', () => {
    expect(realReport.sections.map(outline)).toEqual([
      '42 The inspection judgements and what they mean: 1–1, table',
      '51 Overall effectiveness: 2–2',
      '55 Areas for improvement: 3–3, Immediately:, Within three months:, Within six months:',
      '89 About this inspection: 4–8',
      '97 Service information: 9–12',
      '108 Overall effectiveness: 13–18',
      '120 The effectiveness of the help and protection provided to children, young people, families and carers: 19–34',
      '150 The quality of practice: 35–59',
      '190 Leadership and governance: 60–84',
      '239 Record of main findings: table',
    ]);
  });

  it('has 84 consecutive paragraphs', () => {
    expect(paragraphs.map(({ label }) => Number(label))).toEqual(
      Array.from({ length: 84 }, (_, index) => index + 1),
    );
  });

  it('has the cover of the inspection', () => {
    const { cover } = realReport;
    expect(cover.title).toBe('Inspection of local authority arrangements for the protection of children');
    expect(cover.subject?.text).toBe('Peterborough City Council');
    expect(cover.details).toEqual([
      { label: 'Inspection dates:', value: '28 January – 6 February 2013', line: 9 },
      { label: 'Lead inspector', value: 'Christopher Sands HMI', line: 10 },
      { label: 'Age group:', value: 'All', line: 12 },
    ]);
    const facts = gatherFacts(realReport);
    expect(facts.inspected).toEqual({
      from: { year: 2013, month: 1, day: 28 },
      to: { year: 2013, month: 2, day: 6 },
    });
    expect(facts.copyright).toEqual({ text: '© Crown copyright 2013', year: 2013 });
    expect(facts.licence).toMatch(/^This document may be reproduced in whole or in part .* are stated\.$/);
    expect(cover.blocks.map(({ kind, line }) => [kind, line])).toEqual(
      [16, 18, 20, 22].map((line) => ['prose', line]),
    );
  });

  it('has 15 paragraphs cut by a page turn, rejoined with one space', () => {
    const joined = paragraphs.flatMap(({ label, joins }) => joins.map(({ line }) => [Number(label), line]));
    expect(joined).toEqual([
      [12, 104],
      [16, 115],
      [19, 124],
      [24, 132],
      [30, 141],
      [34, 148],
      [39, 158],
      [44, 166],
      [49, 176],
      [60, 194],
      [64, 201],
      [69, 209],
      [73, 216],
      [76, 222],
      [80, 229],
    ]);
    for (const { runs, joins } of paragraphs) {
      for (const { at } of joins) expect(plainText(runs).slice(at - 1, at + 2)).toMatch(/^\S \S$/);
    }
    expect(textOf(69)).toContain("with a Children's Joint Commissioning Board (CJCB).");
  });

  it('keeps the oddities of its words', () => {
    expect(textOf(77)).toContain('The Board is aware that that much');
    expect(textOf(53)).toContain('formal and informal supervision.. The');
    expect(textOf(76)).toMatch(/audit activity\.\.$/);
    expect(textOf(63)).toMatch(/^'Front door' processes/);
    expect(textOf(84)).toContain('children’s social care');
    expect(textOf(21)).toMatch(/an area for development$/);
  });

  it('has 19 actions under three deadlines', () => {
    expect(
      listAskGroups(realReport).map(({ group: { heading, line }, units }) => [heading, line, units.length]),
    ).toEqual([
      ['Immediately:', 59, 4],
      ['Within three months:', 66, 6],
      ['Within six months:', 76, 9],
    ]);
    expect(listAsks(realReport).map(({ label }) => Number(label))).toEqual(
      Array.from({ length: 19 }, (_, index) => index + 1),
    );
    expect(listAsks(realReport)[18]?.text).toMatch(/^conduct a review .* community\.$/);
  });
});
