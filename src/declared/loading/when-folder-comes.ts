import { sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';

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
