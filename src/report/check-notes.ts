import { type Fault, nearestPassage } from './evidence';
import { findRepeated } from './find-repeated';
import type { Report } from './model';
import { type Note, type Place, unitOfPlace } from './note';
import { listAddressedUnits } from './addressed-unit';

/** Checks notes against the report: ids stand once, and the words of every place are in the unit it names. */
export function checkNotes(report: Report, notes: readonly Note[]): readonly Fault[] {
  return [
    ...findRepeated(notes.map(({ id }) => id)).map((id) => ({
      problem: `note "${id}": found the id twice, expected it once.`,
      hint: 'Give every note an id of its own.',
    })),
    ...notes.flatMap(({ id, places }) =>
      places.flatMap((place) => {
        const fault = checkPlace(report, place);
        return fault ? [{ problem: `note "${id}": ${fault.problem}`, hint: fault.hint }] : [];
      }),
    ),
  ];
}

function checkPlace(report: Report, place: Place): Fault | undefined {
  const wanted = unitOfPlace(place);
  const units = listAddressedUnits(report).filter(({ kind }) => kind === wanted.kind);
  const unit = units.find(({ number }) => number === wanted.number);
  if (!unit) {
    return {
      problem: `found ${wanted.kind} ${wanted.number}, expected one of 1 to ${units.length}.`,
      hint: `Name the ${wanted.kind} that holds the words "${place.quote}".`,
    };
  }
  if (place.quote.trim() !== '' && unit.text.includes(place.quote)) return undefined;
  return {
    problem: `found the words "${place.quote}", expected words that stand in ${wanted.kind} ${wanted.number}.`,
    hint: `The nearest words there are "${nearestPassage(unit.text, place.quote)}".`,
  };
}
