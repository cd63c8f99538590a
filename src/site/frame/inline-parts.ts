import { overviewPath } from '../addresses.ts';

/** Components' styles may come before the shared ones: every document declares the order ahead of both. */
export const LAYER_ORDER = '@layer tokens,reset,base,compositions,components,utilities,print;';

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
