/** A text with a button that copies it. The button and what it says exist only where script runs. */
class CopyText extends HTMLElement {
  connectedCallback() {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `Copy ${(this.dataset['name'] ?? 'text').toLowerCase()}`;
    const status = document.createElement('span');
    status.role = 'status';
    this.append(button, ' ', status);
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(this.querySelector('code')?.textContent ?? '');
        status.textContent = 'Copied.';
      } catch {
        getSelection()?.selectAllChildren(this.querySelector('code') ?? this);
        status.textContent = 'The browser refused the clipboard. The text is selected, ready to copy.';
      }
    });
  }
}

customElements.define('copy-text', CopyText);
