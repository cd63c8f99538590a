import { absolute, extractQueryPath, reportPath } from '../../site/addresses';
import type { ReportFile } from '../../data/report-file';
import {
  describeChoice,
  joinWords,
  namesUnits,
  type ReadChoice,
  readChoice,
  type Totals,
  writeChoice,
} from '../choice';
import { countUnits, listUnits, pickUnits } from '../chosen-units';
import { quoteExtract } from '../quote-extract';
import { loadChoice } from './extract-store';
import { makeExtractTools } from './extract-tools';
import { describeFailure } from '../../site/browser/failure';
import { fetchReport } from '../../site/browser/fetch-report';
import { make } from '../../site/browser/make-element';
import { printUnits } from './print-units';

/** The extract that the address names, made from the report's data file. Without a choice it keeps its explanation. */
class ExtractSheet extends HTMLElement {
  connectedCallback(): void {
    if (location.search === '' && chosenInTab() === '') return;
    fetchReport()
      .then((report) => this.show(report))
      .catch(() => this.excuse());
  }

  private show(report: ReportFile): void {
    const totals = countUnits(listUnits(report));
    const query = namesUnits(location.search, totals) ? location.search : chosenInTab();
    if (query === '') return;
    const choice = readChoice(query, totals);
    const chosen = pickUnits(report, choice.units);
    const unknown = nameUnknown(choice, totals);
    if (chosen.length === 0) {
      this.prepend(...unknown);
      return;
    }
    const address = absolute(extractQueryPath(writeChoice(choice.units)));
    const title = report.authority === null ? report.title : `${report.title}: ${report.authority}`;
    const count = describeChoice(choice.units, totals);
    document.title = `Extract from ${title}: ${count}`;
    this.replaceChildren(
      make('h1', {}, 'Extract from ', make('cite', {}, title), `: ${count}`),
      make(
        'p',
        { className: 'quiet' },
        `${[report.publisher, report.year].filter(Boolean).join(', ')}. In the order of the report.`,
      ),
      ...unknown,
      makeExtractTools(`Extract from ${title}`, quoteExtract(chosen, { ...report, title }, address), address),
      ...printUnits(chosen),
    );
    import('./printed-address').then(
      ({ makePrintedAddress }) => this.append(makePrintedAddress(address)),
      // Without the code that draws it, the footer prints the address.
      () => {},
    );
  }

  private excuse(): void {
    const excuse = describeFailure('The text', reportPath(), 'the whole report');
    this.prepend(make('p', { role: 'alert' }, ...excuse));
  }
}

/** The choice of this tab, which then becomes part of the address, ready to be shared. */
function chosenInTab(): string {
  try {
    const query = writeChoice(loadChoice());
    if (query !== '') history.replaceState(null, '', query);
    return query;
  } catch {
    return '';
  }
}

function nameUnknown({ unknown }: ReadChoice, totals: Totals): readonly HTMLElement[] {
  if (unknown.length === 0) return [];
  const names = unknown.map(({ kind, entry }) => `${kind} “${entry}”`).join(', ');
  const has = totals.map(({ word, labels }) => `${word}s ${labels[0]} to ${labels.at(-1)}`);
  const sentence = `Not in this report: ${names}. It has ${joinWords(has)}.`;
  return [make('p', { className: 'unknown no-print', role: 'alert' }, sentence)];
}

customElements.define('extract-sheet', ExtractSheet);
