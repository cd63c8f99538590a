import { HEADER_RULES, MEDIA_TYPES } from './response-headers.ts';

/** One header: what it is everywhere, and where it is something else (null: not sent). */
interface Header {
  readonly name: string;
  readonly value: string | null;
  readonly exceptions: readonly { readonly path: string; readonly value: string | null }[];
}

/** The response headers as nginx reads them: maps for its http level, and what stands inside the server. */
export function describeForNginx(): { readonly maps: string; readonly server: string } {
  const headers = listHeaders();
  const maps = headers.filter(isVaried).map(({ name, value, exceptions }) => {
    const cases = [
      ['default', value],
      ...exceptions.map((one) => [`~${asExpression(one.path)}`, one.value] as const),
    ];
    return `map $report_path ${asVariable(name)} {\n${cases.map(([path, says]) => `  ${path} "${says ?? ''}";`).join('\n')}\n}`;
  });
  const added = headers.map((header) => {
    const value = isVaried(header) ? asVariable(header.name) : `"${header.value ?? ''}"`;
    return `  add_header ${header.name} ${value} always;`;
  });
  const types = byValue(Object.entries(MEDIA_TYPES)).map(
    ([type, endings]) => `    "${type}" ${endings.join(' ')};`,
  );
  return {
    maps: maps.join('\n'),
    server: ['  types {', ...types, '  }', ...added].join('\n'),
  };
}

/**
 * The response headers and media types as Caddy reads them: the body of a snippet. Its first argument is part of the
 * name of each matcher, so that one file can import the snippet more than once.
 */
export function describeForCaddy(): string {
  const headers = listHeaders().flatMap(({ name, value, exceptions }) => {
    if (exceptions.length === 0) return [`header ${name} "${value}"`];
    const below = (paths: readonly string[]) => paths.map((path) => `{$BASE_PATH}/${path}`).join(' ');
    return [
      ...match(`not path ${below(exceptions.map(({ path }) => path))}`, name, value, 'elsewhere'),
      ...byValue(exceptions.map(({ path, value: says }) => [path, says])).flatMap(([says, paths], index) =>
        match(`path ${below(paths)}`, name, says, String(index + 1)),
      ),
    ];
  });
  const types = byValue(Object.entries(MEDIA_TYPES)).flatMap(([type, [ending = '', ...others]]) => {
    const paths = [ending, ...others].map((one) => `*.${one}`);
    return match(`path ${ending === 'html' ? '*/ ' : ''}${paths.join(' ')}`, 'Content-Type', type, ending);
  });
  return [...headers, ...types].map((line) => `\t${line}`).join('\n');
}

/** Every header with its exceptions, in the order in which the rules name them. */
function listHeaders(): readonly Header[] {
  const [everywhere, ...others] = HEADER_RULES;
  const names = new Set(HEADER_RULES.flatMap(({ headers }) => Object.keys(headers)));
  return [...names].map((name) => ({
    name,
    value: everywhere?.headers[name] ?? null,
    exceptions: others.flatMap(({ path, headers }) => {
      const value = headers[name];
      return value === undefined ? [] : [{ path, value }];
    }),
  }));
}

/** The keys that have the same value, together, in the order in which the values first come. */
function byValue<Value>(
  entries: readonly (readonly [string, Value])[],
): readonly (readonly [Value, readonly string[]])[] {
  const values = [...new Set(entries.map(([, value]) => value))];
  return values.map((value) => [value, entries.filter(([, other]) => other === value).map(([key]) => key)]);
}

function isVaried({ exceptions }: Header): boolean {
  return exceptions.length > 0;
}

function asVariable(name: string): string {
  return `$report_${name.toLowerCase().replaceAll('-', '_')}`;
}

/**
 * A path of the rules as a regular expression. A star stands for anything; a path without one at its end must match
 * to the end.
 */
function asExpression(path: string): string {
  return `^/${path
    .replace(/\*$/, '')
    .replaceAll('.', '\\.')
    .replace('*', '.*')}${path.endsWith('*') ? '' : '$'}`;
}

function match(matcher: string, name: string, value: string | null, part: string): readonly string[] {
  if (value === null) return [];
  const label = `@{args.0}-${name.toLowerCase()}-${part}`;
  return [`${label} ${matcher}`, `header ${label} ${name} "${value}"`];
}
