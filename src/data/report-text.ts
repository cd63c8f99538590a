import type { Block, Report } from '../report/model';
import { plainText } from '../report/plain-text';

/**
 * The whole report as plain text, `report.txt`: one paragraph a line with its number, headings on lines of their own,
 * and where the words come from at the head.
 */
export function writeReportText(report: Report, publisher: string, home: string): string {
  const { cover } = report;
  const head = [
    cover.title,
    cover.authority,
    ...cover.details.map(({ label, value }) => `${label} ${value}`),
    `${publisher}, ${cover.copyrightYear}. ${cover.copyright.text}`,
    cover.licence.text,
    home,
  ];
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
