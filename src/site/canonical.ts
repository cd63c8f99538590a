import { OWN_ADDRESSES } from '../declared/own-addresses.ts';
import { inFolder } from './built-files.ts';

const OWN: readonly string[] = OWN_ADDRESSES;

/**
 * Whether search engines shall find a page under its own address. A unit's permalink names its section's page to be found
 * by instead, and a chart made to be framed the page of statistics. `path` is the page's, from the site's root.
 */
export function isCanonical(path: string): boolean {
  const [first = '', second = ''] = path.split('/');
  return !path.startsWith(inFolder('embed')) && (second === '' || OWN.includes(first));
}
