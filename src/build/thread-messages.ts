import type { RouteData } from 'astro';

/** What a thread starts with: where the built program is, and the styles of each page by Astro's key for it. */
export interface ThreadStart {
  readonly entry: string;
  readonly styles: readonly (readonly [string, unknown])[];
}

/** An address that a thread is asked to render; `id` tells which request its result answers. */
export interface RenderRequest {
  readonly id: number;
  readonly url: string;
  /** As `nameRoute` names it. */
  readonly route: string;
}

/** What a thread has rendered, as the parts of a Response; without a response where it could not. */
export interface RenderResult {
  readonly id: number;
  readonly response?: {
    readonly status: number;
    readonly headers: [string, string][];
    readonly body: ArrayBuffer | null;
  };
}

/** The name that a route has in every thread. */
export const nameRoute = ({ route, component }: RouteData): string => `${route} ${component}`;
