import { describe, expect, it } from 'vitest';
import { listProjectFiles } from '../support/project/project-files.ts';

/** The folder of all that knows the report of this repository: it is replaced together with that report. */
const OF_THIS_REPORT = 'tests/this-report/';

const tests = listProjectFiles('tests').filter(({ path }) => /\.ts$/.test(path));
const ofTheProgram = tests.filter(({ path }) => !path.startsWith(OF_THIS_REPORT));

/** Where a file is read, copied or imported by a path into the report that stands at the root of the project. */
const READS_THE_REPORT =
  /\b(?:readFileSync|readFile|readdirSync|readdir|cpSync|cp|listProjectFiles)\(\s*['"`](?:\.\/)?(?:seeds|content)(?!\/README\.md)\b|\bnew URL\(\s*['"`](?:\.\.?\/)+(?:seeds|content)\b/;

describe('the tests of the program', () => {
  it('are told apart from those of this report', () => {
    expect(ofTheProgram.length).toBeGreaterThan(200);
    expect(READS_THE_REPORT.test("readFileSync('seeds/report.txt', 'utf8')")).toBe(true);
    expect(READS_THE_REPORT.test("new URL('../../content/topics.yaml', import.meta.url)")).toBe(true);
    expect(READS_THE_REPORT.test("readFileSync(join(folder, 'content/topics.yaml'))")).toBe(false);
  });

  it('take nothing from the tests of this report', () => {
    const found = ofTheProgram.filter(({ text }) => /from '[^']*\/this-report\//.test(text));
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it('read the report that is published through the model alone, whichever it is', () => {
    const found = ofTheProgram.filter(
      ({ path, text }) => !path.endsWith('split.test.ts') && READS_THE_REPORT.test(text),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });
});
