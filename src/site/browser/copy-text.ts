/** A text with a button that copies it. The button and what it says exist only where script runs. */
class CopyText extends HTMLElement {
  connectedCallback() {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `Copy ${this.dataset['name']}`;
    const status = document.createElement('span');
    status.role = 'status';
    this.append(button, ' ', status);
    const text = this.querySelector('code') ?? this;
    button.onclick = async () => {
      try {
        await navigator.clipboard.writeText(text.textContent);
        status.textContent = 'Copied.';
      } catch {
        getSelection()?.selectAllChildren(text);
        status.textContent = 'The browser refused the clipboard. The text is selected, ready to copy.';
      }
    };
  }
}

customElements.define('copy-text', CopyText);
