import { overviewPath } from '../addresses.ts';

/** Components' styles may come before the shared ones: every document declares the order ahead of both. */
export const LAYER_ORDER = '@layer tokens,reset,base,compositions,components,utilities,print;';

/**
 * The report's typeface, from the address of its file. Where it does not come in time it is kept for the next page: in its
 * place at once, it would move the words. Until then they stand in a serif of the system: `src/site/styles/sizes.css`.
 */
export const describeFace = (url: string): string =>
  `@font-face{font-family:"Report Serif";src:url("${url}");font-display:optional;font-weight:400 600}:root{--font-report:"Report Serif","Until Report Serif",Georgia,serif}`;

/**
 * Runs before the first paint: shows the controls that need JavaScript, and takes up the theme that the reader chose
 * in this tab, so that neither appears late and moves the page. Until the page has loaded it is `early`, and what
 * stands far down is not laid out yet where the reader begins `at-top`.
 */
export const EARLY_SCRIPT =
  "{const r=document.documentElement;r.className='js early'+(location.hash?'':' at-top');onload=()=>r.className='js';try{const t=sessionStorage.getItem('theme');if(t)r.dataset.theme=t}catch{}}";

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
