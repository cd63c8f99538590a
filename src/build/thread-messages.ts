import type { RouteData } from 'astro';

/** What a thread starts with: where the built program is, and the styles of its pages by Astro's key of each. */
export interface ThreadStart {
  readonly entry: string;
  readonly styles: readonly (readonly [string, unknown])[];
}

/** An address that a thread is asked to draw. */
export interface Order {
  readonly order: number;
  readonly url: string;
  /** As `nameRoute` names it. */
  readonly route: string;
}

/** What a thread has drawn, in the form of a Response's parts; without a response where it could not. */
export interface Drawn {
  readonly order: number;
  readonly response?: {
    readonly status: number;
    readonly headers: [string, string][];
    readonly body: ArrayBuffer | null;
  };
}

/** The name that a route has in every thread. */
export const nameRoute = ({ route, component }: RouteData): string => `${route} ${component}`;
