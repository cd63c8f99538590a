import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { Refusal } from '../refusal.ts';
import { reportFolder } from './report-folder.ts';

/** What of a loader's context tells where the report stands, what changes in it, and whom to tell. */
interface Editing {
  readonly config: Pick<LoaderContext['config'], 'root'>;
  readonly watcher?: LoaderContext['watcher'];
  readonly logger: Pick<LoaderContext['logger'], 'error'>;
}

/**
 * In development, calls `sync` at once, and again whenever the report or a file of `content/` has changed, since each
 * is proved against the other. One call ends before the next begins, so that the last that was read is what stays. A
 * refusal is printed with its hint, and the server goes on.
 */
export async function syncOnChange(
  { config, watcher, logger }: Editing,
  sync: () => Promise<void>,
): Promise<void> {
  let last = Promise.resolve();
  const syncAloud = () => {
    last = last.then(sync).catch((error: unknown) => {
      logger.error(error instanceof Refusal ? `${error.message}\n${error.hint}` : String(error));
    });
    return last;
  };
  const folder = reportFolder(config.root);
  const changed = (path: string) => {
    if (isDeclared(relative(fileURLToPath(folder), path))) void syncAloud();
  };
  // Of itself it watches the project alone.
  for (const part of ['seeds', 'content']) watcher?.add(fileURLToPath(new URL(part, folder)));
  watcher?.on('change', changed);
  watcher?.on('add', changed);
  watcher?.on('unlink', changed);
  // What is saved while the watcher still goes through the folders is not announced.
  watcher?.once('ready', () => void syncAloud());
  await syncAloud();
}

/** Whether a file, named from the report's folder, is the report's text or declares something of it. */
function isDeclared(file: string): boolean {
  return /^(seeds\/|content\/[^/]+\.yaml$|content\/sections\/)/.test(file.replaceAll('\\', '/'));
}
