import { Worker } from 'node:worker_threads';
import type { RouteData } from 'astro';
import { type Drawn, nameRoute, type Order, type ThreadStart } from './thread-messages.ts';

/** Another thread that draws addresses of the built program. */
export interface RenderThread {
  /** How many addresses it has been asked for and has not drawn; endless once it has ended. */
  readonly asked: () => number;
  /** An address as the thread draws it; undefined where it cannot. */
  readonly render: (url: string, route: RouteData) => Promise<Response | undefined>;
  readonly end: () => Promise<unknown>;
}

/** Starts a thread on the program's file with the styles of its pages; `failed` is told why one ends before its time. */
export function startThread(
  entry: URL,
  pages: ReadonlyMap<string, object>,
  failed: (reason: string) => void,
): RenderThread {
  const styles = [...pages].map(([key, page]) => [key, 'styles' in page ? page.styles : []] as const);
  const workerData: ThreadStart = { entry: entry.href, styles };
  const worker = new Worker(new URL('render-thread.ts', import.meta.url), { workerData });
  const waiting = new Map<number, (drawn: Drawn | undefined) => void>();
  let ended = false;
  let orders = 0;
  const giveUp = (reason: string) => {
    if (!ended) failed(reason);
    ended = true;
    for (const answer of waiting.values()) answer(undefined);
    waiting.clear();
  };
  worker.on('message', (drawn: Drawn) => {
    waiting.get(drawn.order)?.(drawn);
    waiting.delete(drawn.order);
  });
  worker.on('error', (error) => giveUp(String(error)));
  worker.on('exit', (code) => giveUp(`exit code ${code}`));
  return {
    asked: () => (ended ? Number.POSITIVE_INFINITY : waiting.size),
    render: async (url, route) => {
      orders += 1;
      const order: Order = { order: orders, url, route: nameRoute(route) };
      const drawn = await new Promise<Drawn | undefined>((answer) => {
        waiting.set(order.order, answer);
        worker.postMessage(order);
      });
      const response = drawn?.response;
      return response && new Response(response.body, response);
    },
    end: async () => {
      ended = true;
      await worker.terminate();
    },
  };
}
