import type { APIRoute } from 'astro';
import { totalsOf } from '../../sharing/chosen-units.ts';
import { getReport } from '../../site/queries/declared.ts';
import { listUnits } from '../../report/units.ts';

/** The units that the report has, for addresses that ask for one by its number. */
export const GET = (async () => Response.json(totalsOf(listUnits(await getReport())))) satisfies APIRoute;
