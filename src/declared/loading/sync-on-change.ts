import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { Refusal } from '../refusal';
import { reportFolder } from './report-folder';

/**
 * In development, calls `sync` at once, and again whenever the report or a file of `content/` has changed, since each
 * is proved against the other. A refusal is printed with its hint, and the server goes on.
 */
export async function syncOnChange(
  { config, watcher, logger }: Pick<LoaderContext, 'config' | 'watcher' | 'logger'>,
  sync: () => Promise<void>,
): Promise<void> {
  const syncAloud = () =>
    sync().catch((error: unknown) => {
      logger.error(error instanceof Refusal ? `${error.message}\n${error.hint}` : String(error));
    });
  const folder = reportFolder(config.root);
  const changed = (path: string) => {
    if (isDeclared(relative(fileURLToPath(folder), path))) void syncAloud();
  };
  // Of itself it watches the project alone.
  for (const part of ['seeds', 'content']) watcher?.add(fileURLToPath(new URL(part, folder)));
  watcher?.on('change', changed);
  watcher?.on('add', changed);
  watcher?.on('unlink', changed);
  await syncAloud();
}

/** Whether a file, named from the report's folder, is the report's text or declares something of it. */
function isDeclared(file: string): boolean {
  return /^(seeds\/|content\/[^/]+\.yaml$)/.test(file.replaceAll('\\', '/'));
}

/**
 * In development, for a folder that does not exist yet: calls `load` when the first file appears in it. Files that
 * appear before `load` has set up its own listener are announced again afterwards, so that none is missed.
 */
export function whenFolderComes(
  watcher: NonNullable<LoaderContext['watcher']>,
  folder: string,
  load: () => Promise<void>,
): void {
  const meanwhile: string[] = [];
  const add = (path: string) => {
    if (!path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return;
    meanwhile.push(path);
    if (meanwhile.length > 1) return;
    void load().then(() => {
      watcher.off('add', add);
      for (const one of meanwhile) watcher.emit('add', one);
    });
  };
  watcher.on('add', add);
}
