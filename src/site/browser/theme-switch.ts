/** The masthead's theme switch: as the system, light, dark, and round again. The choice lasts as long as the tab. */

const CHOICES = ['system', 'light', 'dark'] as const;
type Choice = (typeof CHOICES)[number];

const NAMES: Readonly<Record<Choice, string>> = {
  system: 'Colours: as the system',
  light: 'Colours: light',
  dark: 'Colours: dark',
};

const root = document.documentElement;
const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');

const current = (): Choice => CHOICES.find((choice) => choice === root.dataset['theme']) ?? 'system';

function show(choice: Choice): void {
  if (choice === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = choice;
  button?.setAttribute('aria-label', NAMES[choice]);
  button?.setAttribute('title', NAMES[choice]);
}

button?.addEventListener('click', () => {
  const choice = CHOICES[(CHOICES.indexOf(current()) + 1) % CHOICES.length] ?? 'system';
  show(choice);
  try {
    sessionStorage.setItem('theme', choice);
  } catch {
    // A browser that refuses storage still switches this page.
  }
});

show(current());
