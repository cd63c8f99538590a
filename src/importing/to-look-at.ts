import { gatherFacts } from '../report/facts.ts';
import { listCalls } from '../report/note-calls.ts';
import { placeOf } from './seed-text.ts';
import type { SeedReading } from './read-seed.ts';
import type { SourceReading } from './source-reading.ts';

const MOST_WORDS = 12;

/** What a person should look at, most serious first: each with its page, and its line in the seed where it has one. */
export function listToLookAt(reading: SourceReading, read: SeedReading): readonly string[] {
  const { seed } = reading;
  return [
    ...listLost(reading),
    ...(read.kind === 'refused'
      ? [`${placeOf(seed, read.refusal.line)}: ${read.refusal.problem} ${read.refusal.hint}`]
      : []),
    ...read.proposals.map(
      ({ line, fault, problem }) =>
        `${placeOf(seed, line)}: ${problem} If the source has it so, accept ${fault} in content/report.yaml, where it is proposed.`,
    ),
    ...listNotesLost(read),
    ...listCrowded(reading),
    ...listCut(reading),
    ...reading.repairs
      .filter(({ certain }) => !certain)
      .map(
        ({ page, read: found, written }) =>
          `page ${page}: “${found.join(' ')}” is read as “${written.join(' ')}”`,
      ),
    ...(reading.emptyPages.length > 0 ? [`without words: page ${reading.emptyPages.join(', ')}`] : []),
    ...listUnstated(read),
  ];
}

function listLost({ account }: SourceReading): string[] {
  const quote = (what: string, words: readonly string[]): string[] => {
    const more = words.length > MOST_WORDS ? ` and ${words.length - MOST_WORDS} more` : '';
    return words.length === 0 ? [] : [`${what} “${words.slice(0, MOST_WORDS).join(' ')}”${more}`];
  };
  return account.discrepancies.map(
    ({ page, missing, surplus }) =>
      `page ${page}: words that the account does not match: ${[...quote('missing', missing), ...quote('too many', surplus)].join(', ')}`,
  );
}

function listNotesLost(read: SeedReading): string[] {
  if (read.kind === 'refused' || read.report.notes.length > 0) return [];
  const marks = listCalls(read.report).map(({ mark }) => mark);
  return marks.length === 0 ? [] : [`marks of notes, but no notes: ${marks.join(', ')}`];
}

function listCrowded({ seed, crowded }: SourceReading): string[] {
  return crowded.map(({ page, text }) => {
    const opening = text.slice(0, 60);
    const line = seed.lines.findIndex((parts) =>
      parts.some((part) => part.page === page && part.text.replaceAll('**', '').startsWith(opening)),
    );
    const place = line === -1 ? `page ${page}` : placeOf(seed, line + 1);
    return `${place}: this may be a table, whose cells stand too close to be told apart: “${opening}…”. Write its rows in the seed, a tab between cells, and correct the checksum in content/report.yaml.`;
  });
}

function listCut({ seed }: SourceReading): string[] {
  return seed.lines.flatMap((parts, index) =>
    parts
      .filter(({ page, text }) => page > 0 && /\p{L}-$/u.test(text))
      .map(
        ({ page, text }) =>
          `page ${page}, line ${index + 1}: the page ends inside a word, “${text.split(' ').at(-1)}”`,
      ),
  );
}

function listUnstated(read: SeedReading): string[] {
  if (read.kind === 'refused') return [];
  const { published, licence, copyright } = gatherFacts(read.report);
  const { title } = read.report.cover;
  return [
    ...(/^(?:\S+ )?report$/i.test(title)
      ? [`the title says only “${title}”: give the report a name in content/report.yaml (name)`]
      : []),
    ...(published === null
      ? ['no date of publication was found: state it in content/report.yaml (published)']
      : []),
    ...(licence === null && copyright === null
      ? ['no licence was found: state in content/report.yaml (licence) why you may publish the text']
      : []),
  ];
}
