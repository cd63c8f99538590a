/**
 * Makes a query answer once a build. In development it asks every time, since what is declared can change at any
 * time.
 */
export function once<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  if (process.env['NODE_ENV'] !== 'production') return ask;
  let answer: Promise<Answer> | undefined;
  return () => (answer ??= ask());
}
