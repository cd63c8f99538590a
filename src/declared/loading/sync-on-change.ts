import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { Refusal } from '../refusal';
import { DECLARATION, readReport } from './read-report';
import { reportFolder } from './report-folder';

/**
 * In development, does `sync` again when one of the files (from the report's folder) has changed, and when the report has,
 * which all else is proved against. A refusal is printed with its hint and the server goes on with what it had. Of a
 * report that cannot be read, its own loader speaks alone.
 */
export function syncOnChange(
  { config, watcher, logger }: Pick<LoaderContext, 'config' | 'watcher' | 'logger'>,
  files: readonly string[],
  sync: () => Promise<void>,
): void {
  const say = (error: unknown) =>
    logger.error(error instanceof Refusal ? `${error.message}\n${error.hint}` : String(error));
  const folder = reportFolder(config.root);
  const changed = (path: string) => {
    const file = relative(fileURLToPath(folder), path).replaceAll('\\', '/');
    if (files.includes(file)) void sync().catch(say);
    else if (isSource(file))
      void readReport(folder).then(
        () => sync().catch(say),
        () => undefined,
      );
  };
  // Of itself it watches the project alone.
  for (const part of ['seeds', 'content']) watcher?.add(fileURLToPath(new URL(part, folder)));
  watcher?.on('change', changed);
  watcher?.on('add', changed);
}

/** Whether a file, named from the report's folder, is the report's text or names it. */
export function isSource(file: string): boolean {
  return file === DECLARATION || file.startsWith('seeds/');
}
