/**
 * The service worker of a reader who keeps the site: answers from the copy, and looks at every page that is opened
 * whether the site has been published anew. Its own scope, the folder it lies in, is the site.
 */
import { answer } from './answer.ts';
import { bringUpToDate } from './bring-up-to-date.ts';

/** What happens in a service worker, which may take until a promise is settled. */
interface WaitingEvent {
  readonly waitUntil: (settled: Promise<unknown>) => void;
}

/** A request of a page, which the worker may answer. */
interface RequestEvent extends WaitingEvent {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

/** The parts of a service worker's global scope that are used here: TypeScript knows it, or a page's, not both. */
interface WorkerScope {
  readonly skipWaiting: () => Promise<void>;
  readonly clients: { readonly claim: () => Promise<void> };
  addEventListener(name: 'install' | 'activate', listener: (event: WaitingEvent) => void): void;
  addEventListener(name: 'fetch', listener: (event: RequestEvent) => void): void;
}

const worker = globalThis as unknown as WorkerScope;
const base = new URL('./', location.href);

let updating: Promise<unknown> | undefined;

/** One look at a time; what goes wrong is tried again at the next page. */
function update(): Promise<unknown> {
  updating ??= bringUpToDate(base)
    .catch(() => {})
    .finally(() => {
      updating = undefined;
    });
  return updating;
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const { method, mode, url, cache, destination } = event.request;
  if (method !== 'GET' || !url.startsWith(base.href)) return;
  // A page that keeps the site asks what is published now, not what a copy has.
  if (cache === 'no-cache' && destination === '') return;
  event.respondWith(answer(event.request, base));
  if (mode === 'navigate') event.waitUntil(update());
});
