import type { Announcer } from '../../site/browser/announcer.ts';

/** Opens the device's own sheet for sharing; when it is refused, the address is shown, selected. */
export async function shareAloud(
  title: string,
  url: string,
  { say, handOver }: Pick<Announcer, 'say' | 'handOver'>,
): Promise<void> {
  try {
    await navigator.share({ title, url });
  } catch (refusal) {
    // A reader who closes the sheet has changed their mind; anything else needs a way on.
    if (refusal instanceof DOMException && refusal.name === 'AbortError') return say('Not shared.');
    handOver('The device refused to share. The link is selected here, ready to copy.', url);
  }
}
