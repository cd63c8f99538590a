import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

/**
 * The addresses that a built site promises to keep, from its base, in a fixed order: its pages, the fragments
 * inside their text, and its data files. Pictures, scripts and the pages that only repeat a unit's fragment are no promise.
 */
export function listAddresses(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const pages = files.filter((file) => file.endsWith('index.html'));
  const addresses = pages.flatMap((file) => {
    const path = file.slice(0, -'index.html'.length);
    if (/^(paragraph|action)\//.test(path)) return [path];
    return [path, ...listFragments(join(folder, file)).map((id) => `${path}#${id}`)];
  });
  const data = files.filter((file) => /^data\/[^/]+\.\w+$/.test(file));
  return [...addresses, ...data]
    .map((address) => `/${address}`)
    .sort(new Intl.Collator('en', { numeric: true }).compare);
}

/** The ids that a page's text can be linked to by. */
export function listFragments(file: string): readonly string[] {
  const { document } = parseHTML(readFileSync(file, 'utf8'));
  return [...document.querySelectorAll('main [id]')]
    .filter((element) => !element.closest('svg'))
    .map(({ id }) => id);
}
