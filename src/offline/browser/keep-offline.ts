import { overviewPath, reportPath } from '../../site/addresses.ts';
import { showFailure } from '../../site/browser/failure.ts';

/** The offer to keep the site. What it takes comes on the press, or where the site is kept already. */
class KeepOffline extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    // Browsers have neither outside a secure connection.
    if (!button || !('serviceWorker' in navigator && 'caches' in globalThis)) {
      this.remove();
      return;
    }
    const start = (pressed: boolean) =>
      import('./keeping.ts')
        .then(({ startKeeping }) => startKeeping(this, button, pressed))
        .catch(() => pressed && showFailure(button, 'What keeps the site', reportPath(), 'the whole report'));
    button.onclick = () => start(true);
    navigator.serviceWorker
      .getRegistration(overviewPath())
      .then((worker) => worker && start(false))
      .catch(() => {});
  }
}

customElements.define('keep-offline', KeepOffline);
