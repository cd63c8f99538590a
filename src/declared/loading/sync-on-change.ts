import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { Refusal } from '../refusal';
import { reportFolder } from './report-folder';

/**
 * In development, does `sync` again when the report or a file of `content/` that declares something has changed: one is
 * proved against the other. A refusal is printed with its hint and the server goes on with what it had.
 */
export function syncOnChange(
  { config, watcher, logger }: Pick<LoaderContext, 'config' | 'watcher' | 'logger'>,
  sync: () => Promise<void>,
): void {
  const say = (error: unknown) =>
    logger.error(error instanceof Refusal ? `${error.message}\n${error.hint}` : String(error));
  const folder = reportFolder(config.root);
  const changed = (path: string) => {
    if (isDeclared(relative(fileURLToPath(folder), path))) void sync().catch(say);
  };
  // Of itself it watches the project alone.
  for (const part of ['seeds', 'content']) watcher?.add(fileURLToPath(new URL(part, folder)));
  watcher?.on('change', changed);
  watcher?.on('add', changed);
}

/** Whether a file, named from the report's folder, is the report's text or declares something of it. */
function isDeclared(file: string): boolean {
  return /^(seeds\/|content\/[^/]+\.yaml$)/.test(file.replaceAll('\\', '/'));
}
