import type { Report } from '../report/model.ts';
import { remembered } from '../report/remembered.ts';
import { listSections } from '../report/sections.ts';
import { listUnits } from '../report/units.ts';
import { unitKey } from '../report/unit-ref.ts';

/** Ids that the frame of every page has. */
const FRAME = ['sections', 'main', 'later', 'cite'];

/** The id of every heading of the report on the page that prints it, by its line; headings of pages themselves have one too. */
export const listHeadingIds = remembered((report: Report): ReadonlyMap<number, string> => {
  const taken = new Set([...FRAME, ...listUnits(report).map(unitKey)]);
  const due = new Set((report.roles.asks?.groups ?? []).map(({ line }) => line));
  const used = new Set<string>();
  return new Map(
    listSections(report).map(({ section, id }) => {
      if (!due.has(section.line)) return [section.line, taken.has(id) ? `${id}-section` : id];
      const name = deadlineId(section.heading);
      let free = name;
      for (let times = 2; used.has(free); times += 1) free = `${name}-${times}`;
      used.add(free);
      return [section.line, free];
    }),
  );
});

/** The id of the heading above the actions of one deadline: its words, in the form that ids have. */
function deadlineId(deadline: string): string {
  const words = deadline.toLowerCase().match(/[\p{L}\d]+/gu) ?? ['actions'];
  return `due-${words.join('-')}`;
}
