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
export interface WorkerScope {
  readonly skipWaiting: () => Promise<void>;
  readonly clients: { readonly claim: () => Promise<void> };
  addEventListener(name: 'install' | 'activate', listener: (event: WaitingEvent) => void): void;
  addEventListener(name: 'fetch', listener: (event: RequestEvent) => void): void;
}
