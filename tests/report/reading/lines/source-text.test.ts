import { describe, expect, it } from 'vitest';
import { decodeReport } from '../../../../src/report/reading/lines/source-text.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function refusal(bytes: Uint8Array): unknown {
  try {
    return decodeReport(bytes);
  } catch (error) {
    return error;
  }
}

describe('the bytes of a report', () => {
  it('are read as UTF-8', () => {
    expect(decodeReport(bytesOf('28 January – 6 February\n©'))).toBe('28 January – 6 February\n©');
  });

  it('are refused above 16 MB', () => {
    const error = refusal(new Uint8Array(16_000_001));
    expect(error).toHaveProperty(
      'message',
      'line 1: expected a report of at most 16000000 bytes but found 16000001.',
    );
    expect(error).toHaveProperty(
      'hint',
      'Look for something that is not text in the file, or for a report that stands in it many times.',
    );
  });

  it('are accepted at 16 MB', () => {
    expect(decodeReport(new Uint8Array(16_000_000).fill(0x20))).toHaveLength(16_000_000);
  });
});
