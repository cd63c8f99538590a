import { bodyOf } from './report-name';
import type { Site } from './site';

/** Of whom the site says that it is independent: "the inspectorate and of the council"; empty where it does not say so. */
export function listIndependence({ facts, publication }: Pick<Site, 'facts' | 'publication'>): string {
  if (!publication.site.independent) return '';
  return [publication.publisher, bodyOf(facts, publication)]
    .filter((one) => one !== null && one !== undefined)
    .join(' and of ');
}
