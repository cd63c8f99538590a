/**
 * Runs before the first paint: shows the controls that need JavaScript, and takes up the theme that the reader chose in
 * this tab, so that neither appears late and moves the page. Until all has come the page is `early`: what stands far down
 * it is laid out only then.
 */
export const EARLY_SCRIPT =
  "{const r=document.documentElement;r.className='js early';onload=()=>r.className='js';try{const t=sessionStorage.getItem('theme');if(t)r.dataset.theme=t}catch{}}";
