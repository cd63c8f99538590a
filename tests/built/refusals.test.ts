import { appendFileSync, cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { copyProject } from '../support/project/project-copy.ts';

/** A report of which everything is declared, so that everything can be refused. */
const REPORT = 'tests/fixtures/ferries';

const copy = copyProject();
const at = (path: string) => join(copy.folder, path.replace(/^content/, `${REPORT}/content`));
afterAll(copy.remove);
afterEach(() => {
  for (const part of [REPORT, 'src']) {
    rmSync(at(part), { recursive: true });
    cpSync(part, at(part), { recursive: true });
  }
});

/** What a build prints that fails and publishes nothing, in single spaces. */
function refusedBuild(): string {
  const { code, output } = copy.build({ REPORT });
  expect(code, output).toBe(1);
  expect(existsSync(at('dist'))).toBe(false);
  return output.replace(/\s+/g, ' ');
}

function change(file: string, from: string | RegExp, to: string) {
  const text = readFileSync(at(file), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(at(file), text.replace(from, to));
}

describe('a build is refused', () => {
  // A route of the site's own wins over a section's in silence: that no editor would name a file so was the assumption.
  it('when a section is named like a page of the site, with the names that are taken', () => {
    renameSync(at('content/sections/quality-of-crossings.mdx'), at('content/sections/about.mdx'));
    const output = refusedBuild();
    expect(output).toContain(
      'content/sections/about.mdx: found the name of a page that the site has already, expected another.',
    );
    expect(output).toMatch(
      /Rename the file: its name is the page's address\. Taken are 404, about, accessibility, action, .*topics\./,
    );
  });

  it('when an address is made twice, whatever makes it so', () => {
    cpSync(at('src/pages/data/report.txt.ts'), at('src/pages/data/[file].txt.ts'));
    appendFileSync(
      at('src/pages/data/[file].txt.ts'),
      "export const getStaticPaths = () => [{ params: { file: 'report' } }];\n",
    );
    expect(refusedBuild()).toMatch(/Could not render `\/?data\/report\.txt` from route .* as it conflicts/);
  });

  // Astro's own words were taken for good enough: they name neither what was found nor what to do.
  it('when a key of a section is wrong, in words of our own', () => {
    change('content/sections/judgements.mdx', /order: \d+/, 'order: first');
    const output = refusedBuild();
    expect(output).toContain('content/sections/judgements.mdx: order: found "first", expected number.');
    expect(output).toContain('Correct these keys at the head of the file; src/declared describes each.');
  });

  it('when a byte of a section is not UTF-8', () => {
    const file = 'content/sections/judgements.mdx';
    const line = readFileSync(at(file), 'utf8').split('\n').length;
    appendFileSync(at(file), Buffer.from([0xe9, 0x0a]));
    const output = refusedBuild();
    expect(output).toContain(`${file}:${line}: expected UTF-8 but found bytes that are not UTF-8.`);
    expect(output).toContain('Save the file with the encoding UTF-8.');
  });

  // Astro takes an error that says "document" or "window" for a script's, and replaces what it advises.
  it('with its own advice, though it quotes words that Astro takes for those of a browser', () => {
    appendFileSync(
      at('content/topics.yaml'),
      "\npapers:\n  title: Papers\n  description: Papers.\n  words: ['window.document papers']\n",
    );
    const output = refusedBuild();
    expect(output).toContain('window.document papers');
    expect(output).not.toContain('Browser APIs');
    expect(output).toMatch(/content\/topics\.yaml:\d+, papers: .* Hint: \S/);
  });
});
