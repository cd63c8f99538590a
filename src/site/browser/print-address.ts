/** Has the foot of every printed sheet name an address: one that script has changed since the page was built. */
export function printAddress(address: string): void {
  const printed = document.querySelector('footer > p.print-only');
  if (printed) printed.textContent = address;
}
