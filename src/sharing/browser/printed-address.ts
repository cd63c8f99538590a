import { drawQrCode } from '../qr-code.ts';

/** Puts a code that leads to an address into the foot of every printed sheet, as the component of that name does. */
export function printCode(address: string): void {
  const { size, path } = drawQrCode(address);
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('class', 'printed-address print-only');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.ariaHidden = 'true';
  const modules = document.createElementNS(namespace, 'path');
  modules.setAttribute('d', path);
  svg.append(modules);
  document.querySelector('footer > .printed-address')?.remove();
  document.querySelector('body > footer')?.prepend(svg);
}
