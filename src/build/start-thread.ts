import { Worker } from 'node:worker_threads';
import type { RouteData } from 'astro';
import { type RenderResult, nameRoute, type RenderRequest, type ThreadStart } from './thread-messages.ts';

/** A thread that renders addresses of the built site. */
export interface RenderThread {
  /** How many addresses it has been asked for and has not rendered yet; infinite once it has ended. */
  readonly asked: () => number;
  /** An address as the thread renders it; undefined where it cannot. */
  readonly render: (url: string, route: RouteData) => Promise<Response | undefined>;
  readonly end: () => Promise<unknown>;
}

/**
 * Starts a thread on the built program's file, with the styles of its pages. `failed` is called with the reason when
 * the thread ends without being asked to.
 */
export function startThread(
  entry: URL,
  pages: ReadonlyMap<string, object>,
  failed: (reason: string) => void,
): RenderThread {
  const styles = [...pages].map(([key, page]) => [key, 'styles' in page ? page.styles : []] as const);
  const workerData: ThreadStart = { entry: entry.href, styles };
  const worker = new Worker(new URL('render-thread.ts', import.meta.url), { workerData });
  const waiting = new Map<number, (result: RenderResult | undefined) => void>();
  let ended = false;
  let requests = 0;
  const giveUp = (reason: string) => {
    if (!ended) failed(reason);
    ended = true;
    for (const answer of waiting.values()) answer(undefined);
    waiting.clear();
  };
  worker.on('message', (result: RenderResult) => {
    waiting.get(result.id)?.(result);
    waiting.delete(result.id);
  });
  worker.on('error', (error) => giveUp(String(error)));
  worker.on('exit', (code) => giveUp(`exit code ${code}`));
  return {
    asked: () => (ended ? Number.POSITIVE_INFINITY : waiting.size),
    render: async (url, route) => {
      requests += 1;
      const request: RenderRequest = { id: requests, url, route: nameRoute(route) };
      const result = await new Promise<RenderResult | undefined>((answer) => {
        waiting.set(request.id, answer);
        worker.postMessage(request);
      });
      const response = result?.response;
      return response && new Response(response.body, response);
    },
    end: async () => {
      ended = true;
      await worker.terminate();
    },
  };
}
