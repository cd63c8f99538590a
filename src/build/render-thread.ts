import { parentPort, workerData } from 'node:worker_threads';
import type { AstroLoggerMessage, RouteData } from 'astro';
import { type Drawn, nameRoute, type Order, type ThreadStart } from './thread-messages.ts';

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

/** Draws one address. What goes wrong is not told: the first thread draws the address once more, and has the error. */
async function draw({ order, url, route }: Order): Promise<Drawn> {
  const routeData = routes.get(route);
  if (!routeData) return { order };
  try {
    const response = await app.render(new Request(url), { routeData });
    const body = response.body && (await response.arrayBuffer());
    return { order, response: { status: response.status, headers: [...response.headers], body } };
  } catch {
    return { order };
  }
}

parentPort?.on('message', async (order: Order) => parentPort?.postMessage(await draw(order)));
