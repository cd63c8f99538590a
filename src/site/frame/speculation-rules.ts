import { overviewPath } from '../addresses';

/**
 * Which pages the browser may fetch ahead: one of this site that the reader points at. Browsers that know such rules
 * leave them aside where data or energy is to be saved; others never read them.
 */
export const SPECULATION_RULES = JSON.stringify({
  prefetch: [
    {
      where: {
        and: [{ href_matches: `${overviewPath()}*/` }, { not: { selector_matches: '[href^="#"]' } }],
      },
      eagerness: 'moderate',
    },
  ],
});
