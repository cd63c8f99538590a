/** The masthead's theme switch: as the system, light, dark, and round again. The choice lasts as long as the tab. */

const CHOICES = ['', 'light', 'dark'];

const chosen = document.documentElement.dataset;
const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');

function show(): void {
  if (button) button.ariaLabel = button.title = `Colours: ${chosen['theme'] || 'as the system'}`;
}

button?.addEventListener('click', () => {
  const choice = CHOICES[CHOICES.indexOf(chosen['theme'] ?? '') + 1] ?? '';
  chosen['theme'] = choice;
  show();
  try {
    sessionStorage.setItem('theme', choice);
  } catch {
    // A browser that refuses storage still switches this page.
  }
});

show();
