import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { Refusal } from '../refusal';
import { DECLARATION, readReport } from './read-report';

/**
 * In development, does `sync` again when one of the files (from the project root) has changed, and when the report has,
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
  const changed = (path: string) => {
    const file = relative(fileURLToPath(config.root), path).replaceAll('\\', '/');
    if (files.includes(file)) void sync().catch(say);
    else if (isSource(file))
      void readReport(config.root).then(
        () => sync().catch(say),
        () => undefined,
      );
  };
  watcher?.on('change', changed);
  watcher?.on('add', changed);
}

/** Whether a file, named from the project root, is the report's text or names it. */
export function isSource(file: string): boolean {
  return file === DECLARATION || file.startsWith('seeds/');
}
