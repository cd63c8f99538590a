/**
 * A chart's picture, which answers to pointer and keys. Nothing is loaded until the reader points at it, taps it or
 * moves the focus to it; until then, and without script, it is the picture alone.
 */
class ReportChart extends HTMLElement {
  connectedCallback() {
    this.tabIndex = 0;
    this.role = 'application';
    const title = this.closest('figure')?.querySelector('h1, h2, h3')?.textContent?.trim();
    this.ariaLabel = `Chart, arrow keys read its bars: ${title}`;
    let started = false;
    const start = () => {
      if (started) return;
      started = true;
      import('./interactive-chart.ts')
        .then((chart) => chart.enliven(this))
        .catch(() => {
          // The picture and its table are still there; the next touch tries again.
          started = false;
          this.ariaLabel = `Chart, its table can be read: ${title}`;
        });
    };
    for (const event of ['pointerenter', 'focus']) this.addEventListener(event, start);
  }
}

customElements.define('report-chart', ReportChart);
