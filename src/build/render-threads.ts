import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { type RenderThread, startThread } from './start-thread.ts';

/**
 * The number of addresses from which threads are worth their start: each loads the program and reads the report once
 * more.
 */
const WORTH_A_THREAD = 1000;

/**
 * How many threads render at most, this one included. It also writes what all of them render, and keeps up with that
 * many.
 */
const MOST = 4;

/** Where, in a build's folder, Astro puts the program that draws the pages. */
const PROGRAM = '.prerender/';

/** How many addresses are handed to a thread at a time, so that it has work while this one renders the longest page. */
const QUEUE = 64;

/**
 * How many addresses Astro works on at a time: those handed to other threads, and a few that this one renders and
 * writes.
 */
export const CONCURRENCY = (renderers() - 1) * QUEUE + 4;

/**
 * Renders the pages and files of a large site on every processor: in this thread, and in others that run the same
 * built program. What another thread cannot render, this one renders again, so that a page's error is reported as
 * usual; a thread that does not start, or a program that is not where it was, costs only time. Images that Astro scales
 * are not collected from threads: the site has none.
 */
export function renderThreads(from = WORTH_A_THREAD, program = PROGRAM): AstroIntegration {
  let built = new URL('file:///');
  let styles: ReadonlyMap<string, object> = new Map();
  return {
    name: 'render-threads',
    hooks: {
      'astro:config:done': ({ config }) => {
        built = new URL(program, config.outDir);
      },
      'astro:build:setup': ({ pages }) => {
        styles = pages;
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        const start = async () => {
          const files = await readdir(built).catch(() => []);
          const entry = files.find((file) => file.startsWith('prerender-entry.'));
          if (entry === undefined) {
            logger.warn(`Found no prerender-entry in ${program}, and this thread draws all pages.`);
            return [];
          }
          return Array.from({ length: renderers() - 1 }, () =>
            startThread(new URL(entry, built), styles, (reason) =>
              logger.warn(`A thread ended, and this one draws its pages: ${reason}`),
            ),
          );
        };
        setPrerenderer((own) => shareOut(own, from, start));
      },
    },
  };
}

/** Astro's own way of drawing an address, with threads that take what they can. */
function shareOut(
  own: AstroPrerenderer,
  from: number,
  start: () => Promise<readonly RenderThread[]>,
): AstroPrerenderer {
  let threads: readonly RenderThread[] = [];
  return {
    name: 'render-threads',
    setup: async () => own.setup?.(),
    getStaticPaths: async () => {
      const paths = await own.getStaticPaths();
      if (paths.length >= from) threads = await start();
      return paths;
    },
    render: async (request, options) => {
      const thread = threads.find((one) => one.asked() < QUEUE);
      return (await thread?.render(request.url, options.routeData)) ?? own.render(request, options);
    },
    teardown: async () => {
      await Promise.all(threads.map((thread) => thread.end()));
      await own.teardown?.();
    },
  };
}

function renderers(): number {
  return Math.min(availableParallelism(), MOST);
}
