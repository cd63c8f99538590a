import type { APIRoute } from 'astro';
import { absolute, paragraphPath } from '../../addresses';
import { csvResponse } from '../../data/csv';
import { tabulateParagraphs } from '../../data/unit-tables';
import { getReport } from '../../queries';

/** Every paragraph with its section, words and address. */
export const GET = (async () => {
  const table = tabulateParagraphs(await getReport(), (number) => absolute(paragraphPath(number)));
  return csvResponse(table);
}) satisfies APIRoute;
