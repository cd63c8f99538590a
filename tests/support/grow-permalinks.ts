import { readFileSync, writeFileSync } from 'node:fs';
import { listAddresses } from './site-addresses.ts';
import { SITES } from './sites.ts';

/** Adds the addresses of the built site to the list of those that are kept. None is ever taken out. */
const file = 'content/permalinks.txt';
const lines = readFileSync(file, 'utf8').split('\n');
const notes = lines.filter((line) => line.startsWith('#'));
const known = lines.filter((line) => line !== '' && !line.startsWith('#'));
const all = [...new Set([...known, ...listAddresses(SITES[0].folder)])];
all.sort(new Intl.Collator('en', { numeric: true }).compare);
writeFileSync(file, `${[...notes, ...all].join('\n')}\n`);
process.stdout.write(`${all.length - known.length} addresses added to ${file}\n`);
