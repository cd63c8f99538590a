import { parentPort, workerData } from 'node:worker_threads';
import type { AstroLoggerMessage, RouteData } from 'astro';
import { type RenderResult, nameRoute, type RenderRequest, type ThreadStart } from './thread-messages.ts';

/** The built program, as far as a thread needs it: Astro's own renderer sets it up in the same way. */
interface Program {
  readonly manifest: { readonly routes: readonly { readonly routeData: RouteData }[] };
  readonly setInternals: (internals: object) => void;
  readonly setOptions: (options: object) => void;
  readonly render: (request: Request, options: { readonly routeData: RouteData }) => Promise<Response>;
}

const { entry, styles } = workerData as ThreadStart;
const { app } = (await import(entry)) as { readonly app: Program };
app.setInternals({ pagesByKeys: new Map(styles.map(([key, of]) => [key, { styles: of }])) });
const destination = { write: ({ message }: AstroLoggerMessage) => void process.stderr.write(`${message}\n`) };
app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
const routes = new Map(app.manifest.routes.map(({ routeData }) => [nameRoute(routeData), routeData]));

/** Renders one address. An error is not passed on: the first thread renders the address once more, and reports it. */
async function render({ id, url, route }: RenderRequest): Promise<RenderResult> {
  const routeData = routes.get(route);
  if (!routeData) return { id };
  try {
    const response = await app.render(new Request(url), { routeData });
    const body = response.body && (await response.arrayBuffer());
    return { id, response: { status: response.status, headers: [...response.headers], body } };
  } catch {
    return { id };
  }
}

parentPort?.on('message', async (request: RenderRequest) => {
  const rendered = await render(request);
  const body = rendered.response?.body;
  parentPort?.postMessage(rendered, body ? [body] : []);
});
