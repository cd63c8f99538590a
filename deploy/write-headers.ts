import { readFileSync, writeFileSync } from 'node:fs';
import { describeForCaddy, describeForNginx } from '../src/build/server-headers.ts';

/** Writes the response headers into the servers' files of this folder, between the lines that mark their place. */
const nginx = describeForNginx();
put('deploy/nginx.conf', 'maps', nginx.maps);
put('deploy/nginx.conf', 'headers', nginx.server);
put('deploy/Caddyfile', 'headers', describeForCaddy());

function put(file: string, part: string, lines: string): void {
  const place = new RegExp(`(# ${part}: [^\\n]*\\n)[\\s\\S]*?([ \\t]*# end of ${part}\\n)`);
  const text = readFileSync(file, 'utf8');
  if (!place.test(text)) {
    throw new Error(
      `${file}: found no lines "# ${part}: …" and "# end of ${part}", expected both. Restore them.`,
    );
  }
  writeFileSync(
    file,
    text.replace(place, (_, start: string, end: string) => `${start}${lines}\n${end}`),
  );
}
