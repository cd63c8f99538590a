import type { APIRoute } from 'astro';
import { absolute, dataPath, overviewPath, unitPath } from '../../site/addresses.ts';
import { makeReportFile } from '../../data/make-report-file.ts';
import { sourcePageOf } from '../../declared/source-pages.ts';
import { reportFileSchema } from '../../data/report-file-schema.ts';
import { getDeclared } from '../../site/queries/declared.ts';
import { getSite } from '../../site/queries/site.ts';
import { statedTerms } from '../../site/stated-terms.ts';

/** The whole report as data, checked against the schema that is published beside it. */
export const GET = (async () => {
  const [{ report, sourcePages }, { name, facts, publication }] = await Promise.all([
    getDeclared(),
    getSite(),
  ]);
  const file = makeReportFile(report, {
    publisher: publication.publisher ?? null,
    year: name.year,
    licence: statedTerms(facts, publication) ?? publication.licence.name ?? null,
    schema: absolute(dataPath('report.schema.json')),
    home: absolute(overviewPath()),
    addressOf: (unit) => absolute(unitPath(unit)),
    sourcePageOf: (unit) => sourcePageOf(sourcePages, unit),
  });
  return Response.json(reportFileSchema.parse(file));
}) satisfies APIRoute;
