import type { Block, Cover, Omission, Report } from './model';
import { type UnitLines, writeUnitLines } from './unit-source';

/**
 * What became of one non-blank source line, and its words written as source text again. `printedAs` names what it is
 * part of ("paragraph 12"); `continues` tells the lines that a page turn cut off from the line above.
 */
export type LineAccount =
  | {
      readonly line: number;
      readonly text: string;
      readonly kind: 'printed';
      readonly printedAs: string;
      readonly continues: boolean;
    }
  | { readonly line: number; readonly text: string; readonly kind: 'omitted'; readonly reason: Omission };

/** Accounts for every non-blank line of a report's source, in the order of the source. */
export function accountLines(report: Report): readonly LineAccount[] {
  const accounts: LineAccount[] = [
    ...accountCover(report.cover),
    ...report.sections.flatMap(({ heading, line, blocks }) => [
      printed(line, `## ${heading}`, `heading “${heading}”`),
      ...blocks.flatMap(accountBlock),
    ]),
    ...report.omitted.map(({ line, text, reason }) => ({ line, text, kind: 'omitted' as const, reason })),
  ];
  return accounts.sort((a, b) => a.line - b.line);
}

function accountCover(cover: Cover): readonly LineAccount[] {
  return [
    printed(cover.titleLine, `# ${cover.title}`, 'title'),
    printed(cover.authorityLine, cover.authority, 'authority'),
    ...cover.details.map(({ label, value, line }) =>
      printed(line, `**${label}** ${value}`, `detail “${label}”`),
    ),
    printed(cover.copyright.line, cover.copyright.text, 'copyright line'),
    printed(cover.licence.line, cover.licence.text, 'licence'),
    ...cover.notices.map(({ text, line }) => printed(line, text, 'notice')),
  ];
}

function accountBlock(block: Block): readonly LineAccount[] {
  switch (block.kind) {
    case 'paragraph':
      return accountUnit(block, `${block.label}. `, `paragraph ${block.label}`);
    case 'actions':
      return block.groups.flatMap(({ deadline, line, actions }) => [
        printed(line, `### ${deadline}`, `deadline “${deadline}”`),
        ...actions.flatMap((action) => accountUnit(action, '- ', `action ${action.label}`)),
      ]);
    case 'scale':
      return block.grades.map(({ name, meaning, line }) =>
        printed(line, `${name}\t${meaning}`, `grade “${name}”`),
      );
    case 'record':
      return [
        printed(block.line, `${block.title}\t`, 'title of the record'),
        ...block.judgements.map(({ area, grade, line }) =>
          printed(line, `${area}\t${grade}`, `judgement “${area}”`),
        ),
      ];
  }
}

function accountUnit(unit: UnitLines, mark: string, printedAs: string): readonly LineAccount[] {
  return writeUnitLines(unit).map(({ line, text }, index) =>
    printed(line, index === 0 ? mark + text : text, printedAs, index > 0),
  );
}

function printed(line: number, text: string, printedAs: string, continues = false): LineAccount {
  return { line, text, kind: 'printed', printedAs, continues };
}
