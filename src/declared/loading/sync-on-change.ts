import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { Refusal } from '../refusal';
import { reportFolder } from './report-folder';

/**
 * In development, does `sync` at once, and again whenever the report or a file of `content/` that declares something has
 * changed: one is proved against the other. A refusal is printed with its hint, and the server goes on.
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
 * In development, does `load` once the first file stands in a folder that is not there yet, and then tells the watcher again
 * of what came meanwhile, so that nothing is missed before `load` listens itself.
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
