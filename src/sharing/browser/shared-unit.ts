import { absolute, unitPath } from '../../site/addresses';
import { type AskedUnit, readAskedUnit } from '../../reading/browser/missing-unit';

/** What the menu is open for: a paragraph or an action, which an extract can hold, or a statistic. */
export interface SharedUnit {
  readonly key: string;
  readonly name: string;
  readonly address: string;
  readonly inExtract: AskedUnit | undefined;
}

/** The unit with a key such as "paragraph-61" or "statistic-caseload"; `name` is what its button calls it. */
export function readSharedUnit(key: string, name: string): SharedUnit {
  return {
    key,
    name: name.charAt(0).toUpperCase() + name.slice(1),
    address: absolute(unitPath(key)),
    inExtract: readAskedUnit(key),
  };
}
