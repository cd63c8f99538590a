import { create } from 'qrcode';

/** An address as a QR code for paper: the path of its dark modules inside a square box of `size` units, margin included. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** The light margin that scanners need, in modules (ISO/IEC 18004). */
const quietZone = 4;

/** Draws an address as a QR code that survives a fold or a stain (error correction level M). */
export function drawQrCode(address: string): QrCode {
  // As bytes: the library otherwise tries every way of dividing the address, and digits alone are never enough of it to gain by.
  const { modules } = create([{ data: new TextEncoder().encode(address), mode: 'byte' }], {
    errorCorrectionLevel: 'M',
  });
  const rows = Array.from({ length: modules.size }, (_, row) => drawRow(modules.data, modules.size, row));
  return { size: modules.size + 2 * quietZone, path: rows.join('') };
}

/** One row as strokes: neighbouring dark modules become one rectangle, which prints without hairlines between them. */
function drawRow(data: ArrayLike<number>, size: number, row: number): string {
  let path = '';
  for (let column = 0; column < size; column += 1) {
    const start = column;
    while (column < size && data[row * size + column]) column += 1;
    const length = column - start;
    if (length > 0) path += `M${start + quietZone} ${row + quietZone}h${length}v1h-${length}z`;
  }
  return path;
}
