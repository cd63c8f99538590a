import { gatherFacts } from '../report/facts';
import type { Block, Report } from '../report/model';
import { plainText } from '../report/plain-text';

/**
 * The whole report as plain text, `report.txt`: one paragraph a line with its number, headings on lines of their own,
 * and at the head `source`, who published it and when, with what the report states of its rights.
 */
export function writeReportText(report: Report, source: string, home: string): string {
  const { title, subject, copyright, licence } = gatherFacts(report);
  const head = [
    title,
    subject,
    ...report.cover.details.map(({ label, value }) => `${label} ${value}`),
    [source, copyright?.text].filter(Boolean).join('. '),
    licence,
    home,
  ].filter(Boolean);
  const body = report.sections.flatMap(({ heading, blocks }) => ['', heading, ...blocks.flatMap(printBlock)]);
  return `${[head.join('\n'), ...body].join('\n\n').replace(/\n{3,}/g, '\n\n\n')}\n`;
}

function printBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [`${block.label}. ${plainText(block.runs)}`];
    case 'actions':
      return block.groups.map(({ deadline, actions }) =>
        [deadline, ...actions.map(({ runs }) => `- ${plainText(runs)}`)].join('\n'),
      );
    case 'scale':
      return [block.grades.map(({ name, meaning }) => `${name}: ${meaning}`).join('\n')];
    case 'record':
      return [[block.title, ...block.judgements.map(({ area, grade }) => `${area}: ${grade}`)].join('\n')];
  }
}
