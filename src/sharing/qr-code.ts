import { encodeQR } from 'qr';

/**
 * An address as a QR code for paper: lines, one unit wide, over its dark modules inside a square box of `size` units,
 * margin included.
 */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** The light margin that scanners need, in modules (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** Draws an address as a QR code that survives a fold or a stain (error correction level M). */
export function drawQrCode(address: string): QrCode {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: QUIET_ZONE });
  return { size: rows.length, path: rows.map(drawRow).join('') };
}

/** One row as one path, from the middle of its first dark module: neighbours become one line, which prints without gaps. */
function drawRow(modules: readonly boolean[], row: number): string {
  let path = '';
  let drawn = 0;
  for (let start = modules.indexOf(true); start >= 0; start = modules.indexOf(true, drawn)) {
    const end = modules.indexOf(false, start);
    path += `${path === '' ? `M${start} ${row}.5` : `m${start - drawn} 0`}h${end - start}`;
    drawn = end;
  }
  return path;
}
