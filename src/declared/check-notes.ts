import { listAddressedUnits } from '../report/addressed-unit';
import type { EntryFault, Fault } from './evidence/entry-fault';
import { nearestPassage } from './evidence/evidence';
import type { Report } from '../report/model';
import { type Note, type Place, unitOfPlace } from './note';
import { checkSentences, quotedWords } from './evidence/whole-sentences';

/** Everything in which notes disagree with the report: places that are not there, words that do not stand in them. */
export function checkNotes(report: Report, notes: readonly Note[]): readonly EntryFault[] {
  return notes.flatMap(({ id, places }) =>
    places.flatMap((place) => {
      const fault = checkPlace(report, place);
      return fault ? [{ entry: id, ...fault }] : [];
    }),
  );
}

function checkPlace(report: Report, place: Place): Fault | undefined {
  const words = quotedWords(place.quote);
  const wanted = unitOfPlace(place);
  const units = listAddressedUnits(report).filter(({ kind }) => kind === wanted.kind);
  const unit = units.find(({ number }) => number === wanted.number);
  if (!unit) {
    return {
      problem: `found ${wanted.kind} ${wanted.number}, expected one of 1 to ${units.length}.`,
      hint: `Name the ${wanted.kind} that holds the words "${words}".`,
    };
  }
  if (words.trim() !== '' && unit.text.includes(words)) return checkSentences(unit.text, place);
  return {
    problem: `found the words "${words}", expected words that stand in ${wanted.kind} ${wanted.number}.`,
    hint: `The nearest words there are "${nearestPassage(unit.text, words)}".`,
  };
}
