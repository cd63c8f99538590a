import { actionRef, paragraphRef, type UnitRef, unitKey } from '../../report/unit-ref';
import type { Block, Cover, Report, Section } from '../../report/model';
import { plainText } from '../../report/plain-text';
import { listTopicPassages, type Topic } from '../../declared/topic';
import type { RecordKind, SearchRecord } from '../scan/search-index';

/** The record of everything that the report prints: cover, headings, paragraphs, actions, grades and judgements. */
export function listReportRecords(
  cover: Cover,
  pages: readonly { readonly sections: readonly Section[] }[],
): readonly SearchRecord[] {
  return [
    ...listCoverLines(cover).map((text) => record('cover', '', -1, '', text)),
    ...pages.flatMap(({ sections }, page) => sections.flatMap((section) => sectionRecords(section, page))),
  ];
}

/** The same records, each paragraph and action with its topics (by their places in `topics`). */
export function tagTopics(
  records: readonly SearchRecord[],
  report: Report,
  topics: readonly Topic[],
): readonly SearchRecord[] {
  const held = topics.map((topic) => new Set(listTopicPassages(report, topic).map(unitKey)));
  return records.map((record) => ({
    ...record,
    topics: held.flatMap((units, place) => (units.has(`${record.kind}-${record.id}`) ? [place] : [])),
  }));
}

function listCoverLines(cover: Cover): readonly string[] {
  return [
    cover.title,
    cover.authority,
    ...cover.details.map(({ label, value }) => `${label} ${value}`),
    cover.copyright.text,
    cover.licence.text,
    ...cover.notices.map(({ text }) => text),
  ];
}

function sectionRecords(section: Section, page: number): readonly SearchRecord[] {
  const heading = record('heading', '', page, anchorOfFirst(section.blocks), section.heading);
  return [heading, ...section.blocks.flatMap((block) => blockRecords(block, page, section))];
}

function blockRecords(block: Block, page: number, section: Section): readonly SearchRecord[] {
  switch (block.kind) {
    case 'paragraph':
      return [unitRecord('paragraph', block, page, plainText(block.runs))];
    case 'actions':
      return block.groups.flatMap(({ deadline, actions }) => [
        record('heading', '', page, actions[0] ? unitKey(actionRef(actions[0].label)) : '', deadline),
        ...actions.map(({ label, runs }) => unitRecord('action', actionRef(label), page, plainText(runs))),
      ]);
    case 'scale': {
      const anchor = anchorOfFirst(section.blocks);
      return block.grades.map(({ name, meaning }) =>
        record('grade', '', page, anchor, `${name}: ${meaning}`),
      );
    }
    case 'record':
      return [
        record('heading', '', page, '', block.title),
        ...block.judgements.map(({ area, grade }) => record('judgement', '', page, '', `${area}: ${grade}`)),
      ];
  }
}

function anchorOfFirst(blocks: readonly Block[]): string {
  const first = blocks.find((block) => block.kind === 'paragraph');
  return first ? unitKey(paragraphRef(first.label)) : '';
}

function unitRecord(kind: 'paragraph' | 'action', unit: UnitRef, page: number, text: string): SearchRecord {
  return record(kind, unit.label, page, unitKey(unit), text);
}

function record(kind: RecordKind, id: string, section: number, anchor: string, text: string): SearchRecord {
  return { kind, id, section, anchor, text, topics: [] };
}
