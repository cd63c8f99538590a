import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { absolute, overviewPath } from '../../site/addresses.ts';
import { citePinpoint } from '../../sharing/citations.ts';
import { pinpointReport } from '../../sharing/pinpoint.ts';
import { getWork } from '../../site/queries/declared.ts';

const formats = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' } as const;

/** A file for each kind of reference manager. */
export async function getStaticPaths() {
  const citations = citePinpoint(await getWork(), pinpointReport(absolute(overviewPath())));
  return Object.entries(formats).map(([ending, format]) => ({
    params: { format: ending },
    props: {
      text: citations.find((citation) => citation.format === format)?.reference ?? '',
      lineEnd: format === 'RIS' ? '\r\n' : '\n',
    },
  }));
}

/** The citation of the whole report as a file that reference managers open. */
export const GET = (({ props: { text, lineEnd } }) => new Response(text + lineEnd)) satisfies APIRoute<
  InferGetStaticPropsType<typeof getStaticPaths>
>;
