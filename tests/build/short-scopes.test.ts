import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { shortScopes } from '../../src/build/short-scopes.ts';

/** What is compiled of a text: a module that holds it. */
async function compile(text: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry: 'held', formats: ['es'] } },
    plugins: [
      {
        name: 'held',
        resolveId: (id) => (id.endsWith('held') ? 'held' : undefined),
        load: (id) => (id === 'held' ? `export default ${JSON.stringify(text)}` : undefined),
      },
      shortScopes(),
    ],
  });
  return JSON.stringify(result);
}

/** As the framework writes it; in one piece, the build of this file itself would shorten it. */
const long = (scope: string) => `data-astro-${'cid'}-${scope}`;

describe('the attribute that ties elements to styles', () => {
  it('is short, and the same wherever a component has it', async () => {
    const [one, other] = [long('abcdefgh'), long('zyxwvuts')];
    expect(await compile(`<p ${one}> p[${one}]{} <b ${other}>`)).toContain(
      '<p data-0abc> p[data-0abc]{} <b data-0zyx>',
    );
  });

  it('keeps its length for a component whose short one another has', async () => {
    const [one, other] = [long('abcdefgh'), long('abcxyz12')];
    expect(await compile(`[${one}] [${other}]`)).toContain(`[data-0abc] [${other}]`);
  });
});
