/** Asks the site for a file, past every cache that would not ask. Undefined when the network does not answer. */
export async function fetchFresh(address: URL, signal?: AbortSignal): Promise<Response | undefined> {
  const asked = fetch(address, { cache: 'no-cache', ...(signal && { signal }) });
  return asked.catch((error: unknown) => {
    if (signal?.aborted) throw error;
    return undefined;
  });
}

/** The SHA-256 of some bytes, in hexadecimal. */
export async function digest(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Fetches a file and compares it with its checksum: what came, ready to be kept, or why it cannot be. Headers that
 * belong to the way it came are left behind, and its size in bytes is among those that stay.
 */
export async function fetchChecked(
  address: URL,
  hash: string,
  signal?: AbortSignal,
): Promise<Response | 'unreachable' | 'changing'> {
  const response = await fetchFresh(address, signal);
  if (!response) return 'unreachable';
  const bytes = await response.arrayBuffer();
  if (!response.ok || (await digest(bytes)) !== hash) return 'changing';
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'vary']) headers.delete(name);
  headers.set('content-length', String(bytes.byteLength));
  return new Response(bytes, { headers });
}
