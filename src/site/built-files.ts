import type { OwnAddress } from '../declared/own-addresses.ts';

/**
 * Where in the built site the files and folders stand that are no pages, as paths from its root: for what writes, serves,
 * keeps or leaves them out by name. What a page links to has its address, with the base in front, in `addresses.ts`.
 */

/** A path in one of the site's own folders; the folder itself without a second part: `inFolder('cards', 'site.png')`. */
export const inFolder = (folder: OwnAddress, path = ''): string => `${folder}/${path}`;

/** The folder of scripts and fonts, each with a hash of its content in its name: Astro's `build.assets`. */
export const ASSETS = '_astro';

/** The response headers, as some hosts read them. */
export const HEADERS = '_headers';

/** The service worker of readers who keep the site: it answers for its own folder, the whole site. */
export const OFFLINE_WORKER = 'offline-worker.js';
