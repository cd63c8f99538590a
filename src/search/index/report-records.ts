import { listTopicPassages, type Topic } from '../../declared/topic.ts';
import type { Cover, Report, Section } from '../../report/model.ts';
import { type Block, listTexts, plainText } from '../../report/blocks.ts';
import { unitKey } from '../../report/unit-ref.ts';
import { hasRole, type Unit, unitsByLine } from '../../report/units.ts';
import { noteId } from '../../site/addresses.ts';
import { listHeadingIds } from '../../site/heading-ids.ts';
import type { RecordKind, SearchRecord } from '../scan/search-index.ts';

/** The record of everything that the report prints: cover, headings, units, tables, other words and notes. */
export function listReportRecords(
  report: Report,
  pages: readonly { readonly sections: readonly Section[] }[],
): readonly SearchRecord[] {
  const list = sectionLister(report);
  return [
    ...listCoverLines(report.cover).map((text) => record('cover', '', -1, '', text)),
    ...pages.flatMap(({ sections }, page) => sections.flatMap((section) => list(section, page))),
    ...listTexts(report.imprint).map(({ runs }) => record('cover', '', -1, '', plainText(runs))),
    ...listNotes(report, pages),
  ].filter(({ text }) => text.trim() !== '');
}

/** The same records, each unit with its topics (by their places in `topics`). */
export function tagTopics(
  records: readonly SearchRecord[],
  report: Report,
  topics: readonly Topic[],
): readonly SearchRecord[] {
  const held = topics.map((topic) => new Set(listTopicPassages(report, topic).map(unitKey)));
  return records.map((record) => ({
    ...record,
    topics: held.flatMap((units, topic) => (units.has(`${record.kind}-${record.id}`) ? [topic] : [])),
  }));
}

function listCoverLines(cover: Cover): readonly string[] {
  return [
    cover.title,
    ...(cover.subject ? [cover.subject.text] : []),
    ...cover.details.map(({ label, value }) => `${label} ${value}`),
    ...listTexts(cover.blocks).map(({ runs }) => plainText(runs)),
  ];
}

function sectionLister(report: Report) {
  const ids = listHeadingIds(report);
  const units = unitsByLine(report);
  const { scale, judgementRecord: collected } = report.roles;

  function listSection(section: Section, page: number): readonly SearchRecord[] {
    const anchor = section.level > 1 ? (ids.get(section.line) ?? '') : anchorOfFirst(section);
    return [
      record('heading', '', page, anchor, section.heading),
      ...section.blocks.flatMap((block) => listBlock(block, page, anchor)),
      ...section.sections.flatMap((inner) => listSection(inner, page)),
    ];
  }

  function listBlock(block: Block, page: number, anchor: string): readonly SearchRecord[] {
    switch (block.kind) {
      case 'paragraph': {
        const unit = units.get(block.line);
        const others = block.blocks.filter((inner) => hasRole(report, inner));
        return [
          ...(unit ? [unitRecord(unit, page)] : []),
          ...others.flatMap((inner) => listBlock(inner, page, anchor)),
        ];
      }
      case 'list':
        return block.items.flatMap((item) => {
          const unit = units.get(item.line);
          if (unit) return [unitRecord(unit, page)];
          return [item, ...listTexts(item.lists)].map(({ runs }) =>
            record('text', '', page, anchor, plainText(runs)),
          );
        });
      case 'table':
        return block.rows.map(({ line, cells }, index) => {
          const words = cells.map(plainText).filter((cell) => cell !== '');
          if (block.line === scale?.line) return record('grade', '', page, anchor, words.join(': '));
          if (block.line !== collected?.line) return record('text', '', page, anchor, words.join(' '));
          const kind =
            index === 0 && collected.title !== null && line === block.line ? 'heading' : 'judgement';
          return record(kind, '', page, anchor, words.join(': '));
        });
      case 'prose':
      case 'quotation':
        return listTexts([block]).map(({ runs }) => record('text', '', page, anchor, plainText(runs)));
    }
  }

  function anchorOfFirst({ blocks }: Section): string {
    const first = blocks.find(({ kind }) => kind === 'paragraph');
    const unit = first && units.get(first.line);
    return unit ? unitKey(unit) : '';
  }

  return listSection;
}

/** The notes, each on the page of the last line above it that calls for notes. */
function listNotes(
  report: Report,
  pages: readonly { readonly sections: readonly Section[] }[],
): readonly SearchRecord[] {
  const begins = pages.map(({ sections }) => sections[0]?.line ?? 0);
  return report.notes.map((note) => {
    const page = begins.findLastIndex((line) => line <= note.line);
    return record('note', note.key, page, noteId(note), plainText(note.runs));
  });
}

function unitRecord(unit: Unit, page: number): SearchRecord {
  return record(unit.kind, unit.label, page, unitKey(unit), unit.text);
}

function record(kind: RecordKind, id: string, section: number, anchor: string, text: string): SearchRecord {
  return { kind, id, section, anchor, text, topics: [] };
}
