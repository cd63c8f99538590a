import { editDistance } from './edit-distance';
import type { Fault } from './entry-fault';

/** The fault of naming an entry that is not declared, with all that are, the most alike first. */
export function unknownEntry(kind: string, id: string, known: readonly { readonly id: string }[]): Fault {
  const ids = known.map((entry) => entry.id);
  const nearest = ids.toSorted((a, b) => editDistance(a, id) - editDistance(b, id));
  return {
    problem: `found the ${kind} "${id}", expected one that is declared.`,
    hint:
      ids.length === 0 ? `No ${kind} is declared.` : `Declared, the nearest first: ${nearest.join(', ')}.`,
  };
}
