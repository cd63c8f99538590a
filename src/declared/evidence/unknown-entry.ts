import type { Fault } from './entry-fault';

/** The fault of naming an entry that is not declared, with all that are. */
export function unknownEntry(kind: string, id: string, known: readonly { readonly id: string }[]): Fault {
  return {
    problem: `found the ${kind} "${id}", expected one that is declared.`,
    hint: `Declared: ${known.map((entry) => entry.id).join(', ')}.`,
  };
}
