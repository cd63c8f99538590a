import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { reportFolder } from '../../../src/declared/loading/report-folder.ts';
import { listAddresses } from './site-addresses.ts';
import { SITES } from './sites.ts';

/**
 * Adds the addresses of the built site to the list of those that are kept. People print and share them: the list grows
 * and never shrinks.
 */
const file = fileURLToPath(new URL('content/permalinks.txt', reportFolder(pathToFileURL('./'))));
const known = (existsSync(file) ? readFileSync(file, 'utf8') : '').split('\n').filter(Boolean);
const all = [...new Set([...known, ...listAddresses(SITES[0].folder)])];
all.sort(new Intl.Collator('en', { numeric: true }).compare);
writeFileSync(file, `${all.join('\n')}\n`);
process.stdout.write(`${all.length - known.length} addresses added to ${file}\n`);
