import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Already compressed: a second time makes them longer. */
const WHOLE = new Set(['.woff2', '.png']);

/** A folder that is served, until it is stopped. */
export interface Served {
  readonly origin: string;
  readonly stop: () => void;
}

/** Serves a folder with brotli, as a static host would; `more` are pages and files that stand in for what to compare with. */
export function serve(folder: string, more: Readonly<Record<string, string>>): Promise<Served> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const whole = WHOLE.has(extname(file));
    try {
      const read = () => more[file] ?? readFileSync(join(folder, file));
      const body =
        packed.get(file) ?? (whole ? readFileSync(join(folder, file)) : brotliCompressSync(read()));
      packed.set(file, body);
      response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
      if (!whole) response.setHeader('content-encoding', 'br');
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({ origin: `http://127.0.0.1:${port}`, stop: () => server.close() });
    });
  });
}
