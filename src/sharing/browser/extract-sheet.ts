import { absolute, extractQueryPath, reportPath } from '../../site/addresses.ts';
import { fullTitle } from '../../site/report-name.ts';
import type { ReportFile } from '../../data/report-file.ts';
import {
  type Choice,
  describeChoice,
  namesUnits,
  type ReadChoice,
  readChoice,
  type Totals,
  writeChoice,
} from '../choice.ts';
import { type ChosenUnit, totalsOf, unitsOfFile, pickUnits } from '../chosen-units.ts';
import { quoteExtract } from '../quote-extract.ts';
import { unitKey } from '../../report/unit-ref.ts';
import { chosenInTab, keepInTab, toggleUnit } from './extract-store.ts';
import { makeExtractTools } from './extract-tools.ts';
import { describeFailure } from '../../site/browser/failure.ts';
import { fetchReport } from '../../site/browser/data-files.ts';
import { printAddress } from '../../site/browser/print-address.ts';
import { make, makeButton } from '../../site/browser/make-element.ts';
import { printUnits, cloneNotes, readPrintedNotes } from './print-units.ts';

/** The extract that the address names, made from the report's data file. Without a choice it keeps its explanation. */
class ExtractSheet extends HTMLElement {
  connectedCallback(): void {
    if (location.search === '' && chosenInTab() === '') return;
    fetchReport()
      .then((report) => this.start(report))
      .catch(() => this.excuse());
  }

  private start(report: ReportFile): void {
    const totals = totalsOf(unitsOfFile(report));
    const query = namesUnits(location.search, totals) ? location.search : chosenInTab();
    if (query === '') return;
    this.show(report, query);
    addEventListener('popstate', () => {
      if (namesUnits(location.search, totals)) this.show(report, location.search);
    });
  }

  private show(report: ReportFile, query: string, ...said: readonly Node[]): void {
    const totals = totalsOf(unitsOfFile(report));
    const choice = readChoice(query, totals);
    const chosen = pickUnits(report, choice.units);
    const unknown = nameUnknown(choice, totals);
    if (chosen.length === 0) {
      this.prepend(...unknown);
      return;
    }
    const address = absolute(extractQueryPath(writeChoice(choice.units)));
    const title = fullTitle(report.title, report.authority);
    const count = describeChoice(choice.units, totals);
    document.title = `Extract from ${title}: ${count}`;
    this.replaceChildren(
      make('h1', {}, `Extract: ${count}`),
      make('p', { className: 'report' }, title),
      make(
        'p',
        { className: 'quiet' },
        `${[report.publisher, report.year].filter(Boolean).join(', ')}. In the order of the report.`,
      ),
      ...unknown,
      makeExtractTools(
        `Extract from ${title}`,
        quoteExtract(chosen, { ...report, title }, address, readPrintedNotes),
        address,
        choice.units,
      ),
      make('p', { className: 'taken-out no-print', role: 'status' }, ...said),
      ...printUnits(chosen, (unit) => [
        ...[cloneNotes(unit)].filter((notes) => notes !== undefined),
        ...(chosen.length > 1 ? [this.makeTakeOut(report, choice.units, unit)] : []),
      ]),
    );
    printAddress(address);
    // Where the code cannot be drawn, its address is printed all the same.
    import('./printed-address.ts').then(({ printCode }) => printCode(address)).catch(() => {});
  }

  /** A button that takes a unit out of the extract, after which another puts it back. */
  private makeTakeOut(report: ReportFile, choice: Choice, unit: ChosenUnit): HTMLElement {
    const name = `${unit.word} ${unit.printed}`;
    const go = (from: Choice, to: Choice, ...said: readonly Node[]) => {
      keepInTab(from, to);
      history.pushState(null, '', writeChoice(to));
      this.show(report, writeChoice(to), ...said);
    };
    const button = makeButton('Take out', () => {
      const rest = toggleUnit(choice, unit);
      const back = makeButton('Put it back', () => {
        go(rest, choice);
        document.getElementById(unitKey(unit))?.querySelector('a')?.focus();
      });
      back.className = 'as-link';
      go(choice, rest, document.createTextNode(`Taken out: ${name}. `), back);
      back.focus();
    });
    button.className = 'as-link take-out no-print';
    button.ariaLabel = `Take out ${name}`;
    button.dataset['ui'] = '';
    return button;
  }

  private excuse(): void {
    const excuse = describeFailure('The text', reportPath(), 'the whole report');
    this.prepend(make('p', { role: 'alert' }, ...excuse));
  }
}

/** So many entries that name no unit are named, each by so many characters: an address may hold a megabyte. */
const NAMED = 20;
const LONGEST = 40;

const shorten = (entry: string): string => (entry.length > LONGEST ? `${entry.slice(0, LONGEST)}…` : entry);

function nameUnknown({ unknown }: ReadChoice, totals: Totals): readonly HTMLElement[] {
  if (unknown.length === 0) return [];
  // Made here, where it is needed: of what the page does, making it takes longest.
  const list = new Intl.ListFormat('en-GB');
  const named = unknown.slice(0, NAMED).map(({ kind, entry }) => `${kind} “${shorten(entry)}”`);
  const more = unknown.length - named.length;
  const has = totals.map(({ word, labels }) => `${word}s ${labels[0]} to ${labels.at(-1)}`);
  const names = list.format(more > 0 ? [...named, `${more} more`] : named);
  const sentence = `Not in this report: ${names}. It has ${list.format(has)}.`;
  return [make('p', { className: 'unknown no-print', role: 'alert' }, sentence)];
}

customElements.define('extract-sheet', ExtractSheet);
