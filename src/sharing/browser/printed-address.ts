import { drawQrCode } from '../qr-code.ts';
import { make } from '../../site/browser/make-element.ts';

/** For paper only: an address with a code that leads a phone to it. The same as the component of that name. */
export function makePrintedAddress(address: string): HTMLElement {
  const { size, path } = drawQrCode(address);
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.ariaHidden = 'true';
  const modules = document.createElementNS(namespace, 'path');
  modules.setAttribute('d', path);
  svg.append(modules);
  return make('div', { className: 'printed-address print-only' }, svg, make('span', {}, address));
}
