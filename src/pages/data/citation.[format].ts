import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { absolute, overviewPath } from '../../site/addresses';
import { citePlace } from '../../sharing/citations';
import { placeOfReport } from '../../sharing/place';
import { getSource } from '../../site/queries/declared';

const formats = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' } as const;

export async function getStaticPaths() {
  const citations = citePlace(await getSource(), placeOfReport(absolute(overviewPath())));
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
