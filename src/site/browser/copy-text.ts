import { writeClip } from './write-clip.ts';

/**
 * An element whose text is copied, by a button after it, with the markup of that text where a program takes it. The button
 * and what it says exist only where script runs; `data-button` gives the button its class.
 */
class CopyText extends HTMLElement {
  connectedCallback() {
    const text = this.firstElementChild ?? this;
    const plain = text.textContent.trim();
    const rich = text.childElementCount > 0 ? text.innerHTML : '';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = this.dataset['button'] ?? '';
    button.textContent = 'Copy';
    button.ariaLabel = `Copy ${this.dataset['name']}`;
    const status = document.createElement('span');
    status.role = 'status';
    this.append(' ', button, ' ', status);
    button.onclick = async () => {
      try {
        await writeClip({ plain, rich });
        status.textContent = 'Copied.';
      } catch {
        getSelection()?.selectAllChildren(text);
        status.textContent = 'The browser refused the clipboard. The text is selected, ready to copy.';
      }
    };
  }
}

customElements.define('copy-text', CopyText);
