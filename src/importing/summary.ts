import { type LabelSeries, mainSeries } from './source/label-series.ts';
import type { SourceReading } from './source-reading.ts';
import type { LeftOut } from './source/source-document.ts';
import type { Understanding } from './understanding.ts';

const MOST_SHOWN = 12;

/** What was read, in lines for a terminal: what the program understood, then what a person should look at. */
export function summarise(reading: SourceReading, understood: Understanding, seedPath: string): string[] {
  return [
    'Understood',
    ...listFacts(reading, understood).map(([what, said]) => `  ${`${what}:`.padEnd(14)} ${said}`),
    '',
    ...listWithHead('To look at', toLookAt(reading, understood, seedPath)),
  ];
}

function listWithHead(head: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [`${head}: nothing.`] : [head, ...lines.map((line) => `  - ${line}`)];
}

function listFacts(
  { account, pages, leftOut, repairs }: SourceReading,
  found: Understanding,
): [string, string][] {
  const deadlines = new Set(found.asks.flatMap(({ deadline }) => deadline ?? []));
  const places = Map.groupBy(found.grades, ({ where }) => where);
  const main = mainSeries(found.series);
  return [
    ['title', found.title?.text ?? 'none found'],
    ['dates', found.dates.map(({ text }) => text).join('; ') || 'none found'],
    ['licence', found.licence.map(({ text }) => shorten(text)).join('; ') || 'none found'],
    ['sections', `${found.headings.length} headings`],
    ['paragraphs', main === undefined ? 'none' : describeSeries(main)],
    ...found.series
      .filter((one) => one !== main)
      .map((one): [string, string] => [one.isInside ? 'list inside' : 'second series', describeSeries(one)]),
    ['asks', `${found.asks.length}${deadlines.size > 0 ? `, under ${[...deadlines].join('; ')}` : ''}`],
    ['grades', [...places].map(([where, all]) => `${all.length} as ${where}`).join(', ') || 'none found'],
    [
      'also',
      `${found.items} items of lists, ${found.rows} rows of tables, ${found.quotations} quotations, ${found.notes} notes`,
    ],
    ['left out', describeLeftOut(leftOut)],
    [
      'words',
      `${account.words} read${pages > 0 ? ` on ${pages} pages` : ''}: ${account.written} written, ${account.leftOut} left out` +
        (repairs.length > 0 ? `, ${repairs.length} put together at line ends` : ''),
    ],
  ];
}

function describeSeries({ labels, gaps, repeats }: LabelSeries): string {
  const span = `${labels[0]?.label}–${labels.at(-1)?.label} (${labels.length})`;
  const without = gaps.length > 0 ? `, without ${gaps.join(', ')}` : '';
  return (
    span + without + (repeats.length > 0 ? `, ${repeats.map(({ label }) => label).join(', ')} twice` : '')
  );
}

function describeLeftOut(leftOut: readonly LeftOut[]): string {
  const byReason = Map.groupBy(leftOut, ({ reason }) => reason);
  return [...byReason].map(([reason, all]) => `${all.length} × ${reason}`).join(', ') || 'nothing';
}

function toLookAt(reading: SourceReading, found: Understanding, seedPath: string): string[] {
  const at = (line: number): string => {
    const page = reading.seed.lines[line - 1]?.[0]?.page ?? 0;
    return `${page > 0 ? `page ${page}, ` : ''}${seedPath}:${line}`;
  };
  const lost = reading.account.discrepancies.map(({ page, missing, surplus }) =>
    [
      `page ${page}: words that the account does not match:`,
      missing.length > 0 ? `missing “${missing.slice(0, MOST_SHOWN).join(' ')}”` : '',
      surplus.length > 0 ? `too many “${surplus.slice(0, MOST_SHOWN).join(' ')}”` : '',
    ]
      .filter(Boolean)
      .join(' '),
  );
  const numbering = found.series.flatMap((series) => [
    ...series.gaps.map((label) => `number ${label} is missing (${at(lineAfter(series, label))})`),
    ...series.repeats.map(({ label, line }) => `number ${label} comes twice (${at(line)})`),
  ]);
  const doubtful = reading.repairs
    .filter(({ certain }) => !certain)
    .map(({ page, read, written }) => `page ${page}: “${read.join(' ')}” is read as “${written.join(' ')}”`);
  const cut = reading.seed.lines.flatMap((parts, index) =>
    parts
      .filter(({ page, text }) => page > 0 && /\p{L}-$/u.test(text))
      .map(
        ({ page, text }) =>
          `page ${page} ends inside a word: “${text.split(' ').at(-1)}” (${seedPath}:${index + 1})`,
      ),
  );
  const empty = reading.emptyPages.length > 0 ? [`without words: page ${reading.emptyPages.join(', ')}`] : [];
  const marks = new Set(
    [...reading.seed.text.matchAll(/(?<!^)<sup>([^<]+)<\/sup>/gmu)].map(([, mark]) => mark),
  );
  const notes = [...reading.seed.text.matchAll(/^<sup>([^<]+)<\/sup>/gmu)].map(([, mark]) => mark);
  const loose = notes.filter((mark) => !marks.has(mark));
  const missing = [...marks].filter((mark) => !notes.includes(mark));
  return [
    ...lost,
    ...numbering,
    ...doubtful,
    ...cut,
    ...empty,
    ...(loose.length > 0 ? [`notes that are referred to nowhere: ${loose.join(', ')}`] : []),
    ...(missing.length > 0 ? [`marks without a note: ${missing.join(', ')}`] : []),
  ];
}

// The gap stands before the first label after it.
function lineAfter({ labels }: LabelSeries, missing: string): number {
  const number = Number(/\d+$/.exec(missing)?.[0]);
  const before = missing.replace(/\d+$/, '');
  const next = labels.find(
    ({ label }) => label.startsWith(before) && Number(/\d+$/.exec(label)?.[0]) > number,
  );
  return next?.line ?? labels.at(-1)?.line ?? 1;
}

function shorten(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}
