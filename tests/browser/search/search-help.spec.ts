import { expect, test } from '@playwright/test';
import { announced, heading } from '../../support/browser/search-page.ts';

test('helps when nothing is found', async ({ page }) => {
  await page.goto('./search/?q=supervison');
  await expect(heading(page)).toHaveText('Nothing mentions “supervison”');
  await expect(page.locator('[data-part=help]')).toContainText('30 paragraphs, 9 actions');
  await page.locator('[data-part=help] button', { hasText: /^supervision$/i }).click();
  await expect(heading(page)).toContainText('mentions “');
});

test('offers topics when not even a word like it is there', async ({ page }) => {
  await page.goto('./search/?q=zebra');
  await expect(page.locator('[data-part=help]')).toContainText(
    '“zebra” does not stand in the report, nor a word like it.',
  );
  const topics = page.locator('[data-part=topics]').getByRole('listitem');
  // They were looked for, and not at their order: by the alphabet what fills the report stood anywhere.
  const counts = (await topics.allTextContents()).map((topic) => Number(/\((\d+)\)$/.exec(topic)?.[1]));
  expect(counts.length).toBeGreaterThan(1);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(counts.at(-1)).toBeGreaterThan(0);
  await topics.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/topics\/[\w-]+\/$/);
  await expect(page.locator('main h1')).toBeVisible();
});

// Help and results were tested apart from each other: nobody saw "nor a word like it" above 28 paragraphs.
test('says nothing above the results that they contradict', async ({ page }) => {
  const help = page.locator('[data-part=help]');
  const related = page.locator('[data-part=related-heading]');
  await page.goto('./search/?q=recruit');
  await expect(heading(page)).toHaveText('Nothing mentions “recruit”');
  await expect(help).toContainText('“recruit” does not stand in the report, but related forms of it do.');
  await expect(related).toHaveText(/uses related forms$/);
  await page.goto('./search/?q=recruiting+lamps');
  // Before the answer is whole nothing stands there either.
  await expect(announced(page)).not.toBeEmpty();
  await expect(related).toBeHidden();
});

test('finds what stands in the report by another name, and says that it is one', async ({ page }) => {
  const named = page.locator('[data-part=names-heading]');
  await page.goto('./search/?q=TSB');
  await expect(named).toHaveText('1 paragraph says “tidal safety board”, in the glossary the same as “TSB”');
  await expect(page.locator('[data-part=names-list] h3 a')).toHaveText(['Paragraph 13']);
  await page.goto('./search/?q=councillor');
  await expect(heading(page)).toHaveText('Nothing mentions “councillor”');
  await expect(named).toHaveText(/^\d+ paragraphs say “board member”, in the glossary/);
  await expect(page.locator('[data-part=help]')).toBeEmpty();
});

// Only the report's own word for what it asks for was tried: a reader who knows another met "nor a word like it".
test('leads who uses another word for what the report asks for to what is meant', async ({ page }) => {
  const help = page.locator('[data-part=help]');
  for (const query of ['recommendation+3', 'area+for+improvement+3']) {
    await page.goto(`./search/?q=${query}`);
    await expect(help).toContainText('What the report asks for are its actions.');
    await expect(help.getByRole('link', { name: 'Go to action 3' })).toHaveAttribute('href', /#action-3$/);
  }
  await page.goto('./search/?q=recommendation+10');
  await expect(help).toContainText(
    'What the report asks for are its actions.The report has no action 10, but actions 1 to 9.',
  );
});

test('answers what a grade or a term means, first of all', async ({ page }) => {
  const meaning = page.locator('[data-part=meaning]');
  await page.goto('./search/?q=what+does+patchy+mean%3F');
  await expect(heading(page)).toContainText('mention “patchy”');
  await expect(meaning).toContainText('Patchy: a service that does what it must');
  // The list counted it among the mentions, and so it stood twice on the page.
  await expect(page.getByText('Patchy: a service that does what it must')).toHaveCount(1);
  await meaning.getByRole('link').click();
  await expect(page).toHaveURL(/\/judgements\/\?q=.*#paragraph-1$|\/judgements\/#paragraph-1$/);
  await page.goto('./search/?q=what+is+a+near+miss');
  await expect(meaning.getByRole('link')).toHaveAttribute('href', /\/glossary\/#near-miss$/);
  // Only the report's own list was looked at: what this site says of the term was listed a second time.
  await expect(announced(page)).not.toBeEmpty();
  await expect(page.locator('[data-part=own-list]').getByRole('link', { name: /^near miss/ })).toHaveCount(0);
});

test('offers words as a phrase only where they are found', async ({ page }) => {
  const phrase = page.getByRole('button', { name: /^Only as the phrase/ });
  await page.goto('./search/?q=hired+crew');
  await expect(phrase).toBeVisible();
  await page.goto('./search/?q=hired+submarines');
  await expect(heading(page)).toHaveText('Nothing mentions “hired submarines”');
  await expect(phrase).toHaveCount(0);
});
