import { capitalise } from '../../report/capitalise.ts';
import { absolute, sharedPath } from '../../site/addresses.ts';
import type { UnitRef } from '../../report/unit-ref.ts';

/** What the menu is open for: a paragraph or an action, which an extract can hold, or a statistic. */
export interface SharedUnit {
  readonly key: string;
  readonly name: string;
  readonly address: string;
  readonly inExtract: UnitRef | undefined;
}

/** The unit with a key such as "paragraph-61" or "statistic-caseload"; `name` is what its button calls it. */
export function readSharedUnit(key: string, name: string): SharedUnit {
  const end = key.lastIndexOf('-');
  return {
    key,
    name: capitalise(name),
    address: absolute(sharedPath(key)),
    inExtract: key.startsWith('statistic-')
      ? undefined
      : { kind: key.slice(0, end), label: key.slice(end + 1) },
  };
}
