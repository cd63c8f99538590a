import { ReportSyntaxError } from '../../report-error';
import { checkSourceSize } from './source-size';

/** Decodes a report's source file. Throws a ReportSyntaxError when it is larger than 16 MB or not valid UTF-8. */
export function decodeReport(bytes: Uint8Array): string {
  checkSourceSize(bytes.byteLength);
  return decodeUtf8(bytes);
}

/** Decodes any text file strictly. Throws a ReportSyntaxError with the line of the first bytes that are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ReportSyntaxError(
      lineOfFirstFault(bytes),
      'expected UTF-8 but found bytes that are not UTF-8.',
      'Save the file with the encoding UTF-8.',
    );
  }
}

/** The strict decoder does not say where it stopped; the lenient one marks the place with U+FFFD. */
function lineOfFirstFault(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.slice(0, text.indexOf('\u{FFFD}')).split('\n').length;
}
