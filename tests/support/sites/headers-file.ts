/**
 * The headers that a host sends for a path which reads `_headers`: every rule that matches adds its own, and "!" takes
 * back what earlier ones have added. Names in small letters; a header that two rules give has both values.
 */
export function headersAt(text: string, path: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const block of text.trim().split(/\n{2,}/)) {
    const [pattern = '', ...lines] = block.split('\n');
    const expression = pattern.split('*').map(RegExp.escape).join('.*');
    if (!new RegExp(`^${expression}$`).test(path)) continue;
    for (const line of lines.map((one) => one.trim())) {
      if (line.startsWith('! ')) {
        headers.delete(line.slice(2).toLowerCase());
        continue;
      }
      const [name = ''] = line.split(': ', 1);
      const value = line.slice(name.length + 2);
      const before = headers.get(name.toLowerCase());
      headers.set(name.toLowerCase(), before === undefined ? value : `${before}, ${value}`);
    }
  }
  return headers;
}
