import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { creditLine, drawnBy } from '../../charts/files/chart-credit.ts';
import { drawFile, FILE_FORMATS } from '../../charts/files/chart-file.ts';
import { getCharts, getProvenance } from '../../site/queries/figures.ts';
import { getSite } from '../../site/queries/site.ts';

/** Every chart's files: its table as CSV for all, and its picture as PNG, SVG and drawing data where it has one. */
export async function getStaticPaths() {
  const charts = await getCharts();
  return charts.flatMap((figure) =>
    FILE_FORMATS.filter((format) => format === 'csv' || figure.picture).map((format) => ({
      params: { file: `${figure.chart.id}.${format}` },
      props: { figure, format },
    })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** One of these files, with its media type. */
export const GET: APIRoute<Props> = async ({ props: { figure, format } }) => {
  const [site, provenance] = await Promise.all([getSite(), getProvenance()]);
  const { body, type } = await drawFile(
    figure,
    format,
    `${creditLine(figure, site)} ${drawnBy(site)}`,
    provenance,
  );
  return new Response(body, { headers: { 'Content-Type': type } });
};
