import type { UnitRef } from '../report/addressed-unit';
import type { Quoted } from './evidence/whole-sentences';

/** Words of one paragraph or action that a note stands beside. */
export type Place = Quoted & ({ readonly paragraph: number } | { readonly action: number });

/** A note of this site beside the report's text, about oddities that are printed as they are. */
export type Note =
  | {
      /** Words that look like a mistake, and stand so in the source. */
      readonly kind: 'as-in-source';
      readonly id: string;
      readonly places: readonly [Place];
      readonly text: string;
    }
  | {
      /** Places that give different figures, or the same words, and are best read together. */
      readonly kind: 'two-figures' | 'same-words';
      readonly id: string;
      readonly places: readonly [Place, Place];
      readonly text: string;
    };

/** The unit that a place is in. */
export function unitOfPlace(place: Place): UnitRef {
  return 'paragraph' in place
    ? { kind: 'paragraph', number: place.paragraph }
    : { kind: 'action', number: place.action };
}

/** The notes that stand beside one unit, in the order given. */
export function listNotesBeside(notes: readonly Note[], unit: UnitRef): readonly Note[] {
  return notes.filter(({ places }) =>
    places.some((place) => {
      const { kind, number } = unitOfPlace(place);
      return kind === unit.kind && number === unit.number;
    }),
  );
}
