/** The answer of a page or file of which the report has nothing: a build writes none for it. */
export const nothingToShow = (): Response => new Response(null, { status: 204 });
