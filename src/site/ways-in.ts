import { glossaryPath, statisticsPath, timelinePath, topicsPath } from './addresses.ts';
import type { Site } from './site.ts';

/** The ways into the text other than reading on, of which there is something to show: titles and paths. */
export function listWaysIn(counts: Site['counts']): readonly (readonly [title: string, path: string])[] {
  const ways = [
    ['Statistics', statisticsPath(), counts.statistics + counts.charts],
    ['Topics', topicsPath(), counts.topics],
    ['Glossary', glossaryPath(), counts.terms],
    ['Timeline', timelinePath(), counts.events],
  ] as const;
  return ways.filter(([, , count]) => count > 0).map(([title, path]) => [title, path]);
}
