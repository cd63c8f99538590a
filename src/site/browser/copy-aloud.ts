import type { Clip } from '../../sharing/quotation.ts';
import type { Announcer } from './announcer.ts';
import { writeClip } from './write-clip.ts';

/** Copies a text and says so; when the clipboard is refused, the text is shown, selected. */
export async function copyAloud(
  what: string,
  clip: Clip,
  { say, handOver }: Pick<Announcer, 'say' | 'handOver'>,
): Promise<void> {
  try {
    await writeClip(clip);
    say(`${what} copied.`);
  } catch {
    handOver('The browser refused the clipboard. The text is selected here, ready to copy.', clip.plain);
  }
}
