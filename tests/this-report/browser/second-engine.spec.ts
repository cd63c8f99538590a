import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { Checker } from 'accessibility-checker-engine';
import { expect, test, THOROUGH } from '../../support/browser/test-page.ts';
import { PAGE_KINDS } from '../../support/sites/page-paths.ts';

/** IBM's rules, most of which axe does not have; the engine is one script that asks nothing of a network. */
const ENGINE = readFileSync(fileURLToPath(import.meta.resolve('accessibility-checker-engine')), 'utf8');

/** What the engine asks a person to judge, by rule and kind of finding, and the judgement. */
const JUDGED: Readonly<Record<string, string>> = {
  'style_color_misuse:Potential_1':
    'asked of any page with colours: grades stand in words, links are underlined',
  'style_highcontrast_visible:Manual_1':
    'asked of any page with styles: axe reads each kind in forced colours',
  'input_label_visible:potential_no_label':
    'a button of one sign or word has a longer name: "Share paragraph 61"',
  'input_label_visible:potential_placeholder_only': 'the box has a name, and its button says what it is for',
  'text_block_heading:potential_heading':
    'a short line that heads nothing, such as the name of who was inspected',
  'text_quoted_correctly:Potential_1':
    'apostrophes are taken for quotation marks; the report is printed to the letter',
  'text_sensory_misuse:potential_position':
    'above and below mean the order of the text; beside is said of what is named too',
  'text_sensory_misuse:potential_other': 'the words of the report, which are printed to the letter',
  'list_structure_proper:Potential_1': 'a list of terms, each with what it means',
  'aria_complementary_label_visible:Fail_1':
    'a note is named for who listens; who looks sees whose it is by its typeface',
  'application_content_accessible:Potential_1': 'each chart has its table, before it',
  'element_tabbable_unobscured:potential_obscured':
    'each stop is tested where it scrolls to, in focus.spec.ts',
  'element_tabbable_visible:potential_visible':
    'of the neighbour before a unit all shows once the focus enters it, which layout.spec.ts tests',
  'input_fields_grouped:Potential_1': 'all of them narrow one search, in its form',
  'select_options_grouped:Potential_1': 'one alphabetical list of topics',
};

interface Looks {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'none' | 'active';
}

const LOOKS: readonly Looks[] = [
  { width: 320, colorScheme: 'light', forcedColors: 'none' },
  { width: 768, colorScheme: 'dark', forcedColors: 'none' },
  { width: 1280, colorScheme: 'light', forcedColors: 'active' },
  { width: 1280, colorScheme: 'light', forcedColors: 'none' },
  { width: 320, colorScheme: 'dark', forcedColors: 'none' },
  { width: 768, colorScheme: 'light', forcedColors: 'none' },
  { width: 1280, colorScheme: 'dark', forcedColors: 'none' },
];

/** What the engine finds on a page and nobody has judged, as "rule: message: element". */
async function findings(page: Page, path: string, { width, ...colours }: Looks): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ ...colours, reducedMotion: 'reduce' });
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.evaluate(ENGINE);
  const found = await page.evaluate(async () => {
    const { ace } = window as unknown as { ace: { Checker: typeof Checker } };
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    return results
      .filter(({ value }) => value[1] !== 'PASS')
      .map(({ ruleId, reasonId, message, snippet }) => ({ rule: `${ruleId}:${reasonId}`, message, snippet }));
  });
  return found
    .filter(({ rule }) => !JUDGED[rule])
    .map(({ rule, message, snippet }) => `${rule}: ${message}: ${snippet.slice(0, 120)}`);
}

/** Short pages, each in a look of its own: what every run of the tests has time for. */
const SHORT = [
  './',
  './paragraph/61/',
  './action/8/',
  './judgements/',
  './search/?q=agency+staff',
  './embed/agency-staff/',
];

test('a second engine finds nothing that has not been judged, on short pages', async ({ page }) => {
  for (const [at, path] of SHORT.entries()) {
    const looks = LOOKS[at];
    if (looks) expect.soft(await findings(page, path, looks), path).toEqual([]);
  }
});

for (const looks of LOOKS) {
  const name = `${looks.width} px wide, ${looks.forcedColors === 'active' ? 'forced colours' : looks.colorScheme}`;
  test(`a second engine finds nothing on any kind of page, ${name}`, THOROUGH, async ({ page }) => {
    test.setTimeout(1_800_000);
    for (const path of PAGE_KINDS) expect.soft(await findings(page, path, looks), path).toEqual([]);
  });
}
