import { checkWhen } from './check-when';
import type { EntryFault, Fault } from './evidence/entry-fault';
import type { EventSource, ReportEvent } from './event';
import { checkEvidence } from './evidence/evidence';
import type { Report } from '../report/model';
import { checkSentences, quotedWords } from './evidence/whole-sentences';

/** Everything in which events disagree with the report: where they are told, and when they were. */
export function checkEvents(report: Report, events: readonly ReportEvent[]): readonly EntryFault[] {
  return events.flatMap(({ id, when, source }) =>
    [checkSource(report, source), checkWhen(when, source.quote)].flatMap((fault) =>
      fault ? [{ entry: id, ...fault }] : [],
    ),
  );
}

function checkSource(report: Report, source: EventSource): Fault | undefined {
  if (source.kind === 'paragraph') return checkEvidence(report, source);
  const details = report.cover.details;
  const detail = details.find(({ label }) => label === source.detail);
  if (!detail) {
    return {
      problem: `found the cover detail "${source.detail}", expected one that the cover has.`,
      hint: `The cover has: ${details.map(({ label }) => label).join(', ')}.`,
    };
  }
  const words = quotedWords(source.quote);
  if (words !== '' && detail.value.includes(words)) return checkSentences(detail.value, source);
  return {
    problem: `found the quotation "${source.quote}", expected words of the cover detail "${source.detail}".`,
    hint: `It reads "${detail.value}".`,
  };
}
