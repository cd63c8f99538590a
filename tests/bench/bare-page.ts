import { parseHTML } from 'linkedom';
import { escapeMarkup } from '../../src/site/escape-markup.ts';

/** What a bare page keeps of a page's text: its structure and its links, without a name, a class or anything drawn. */
const KEPT = new Set(
  'h1 h2 h3 h4 p ul ol li dl dt dd table caption thead tbody tr th td a blockquote q cite em strong'.split(
    ' ',
  ),
);
const DROPPED = new Set('svg script style button form search nav noscript template details'.split(' '));

/** About 1.7 kB, what somebody writes who wants a page to be readable and nothing else. */
const STYLE = `:root{color-scheme:light dark;--ink:#1d2125;--paper:#fbf9f4;--rule:#ddd7ca;--link:#0f5257;--quiet:#595e63}
@media (prefers-color-scheme:dark){:root{--ink:#e9e5dc;--paper:#15181b;--rule:#353b41;--link:#8ccfcf;--quiet:#a9adb1}}
*,::before,::after{box-sizing:border-box}
html{text-size-adjust:100%;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1.1875rem/1.6 Georgia,serif;overflow-wrap:break-word}
header,main,footer{max-width:42rem;margin:0 auto;padding:1rem 1.25rem}
header{display:flex;flex-wrap:wrap;gap:.6rem 1.25rem;align-items:center;border-bottom:1px solid var(--rule);font:400 1rem/1.5 system-ui,sans-serif}
header input{flex:1 1 9rem;min-width:0;padding:.4rem .8rem;font:inherit;color:inherit;background:none;border:1px solid var(--quiet);border-radius:.4rem}
header ol{flex-basis:100%;margin:0;padding:0 0 0 1.25rem}
h1,h2,h3,h4{line-height:1.2;margin:2.25rem 0 .75rem;text-wrap:balance}
h1{font-size:clamp(1.85rem,1.45rem + 2vw,2.75rem)}
h2{font-size:1.5rem}
h3{font-size:1.25rem}
p,ul,ol,dl,table,blockquote{margin:0 0 1.25rem}
ul,ol{padding:0 0 0 1.5rem}
li+li{margin-top:.35rem}
dt{font-weight:600}
dd{margin:0 0 .75rem 1.5rem}
a{color:var(--link);text-underline-offset:.18em}
a:hover{text-decoration-thickness:.14em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:1rem}
th,td{text-align:start;vertical-align:baseline;padding:.55rem 1rem .55rem 0;border-bottom:1px solid var(--rule)}
footer{border-top:1px solid var(--rule);color:var(--quiet);font:400 .9rem/1.5 system-ui,sans-serif}
@media print{header{display:none}body{background:none;font-size:10.5pt}}`;

/** Fetches the text once the box is touched, and lists what holds the words. */
const SCRIPT = `const box=document.querySelector('input'),list=document.querySelector('header ol');let text;
const load=()=>text??=fetch('/text.json').then(r=>r.json());box.onfocus=load;
box.oninput=async()=>{const words=box.value.toLowerCase();const found=(await load()).filter(t=>t.toLowerCase().includes(words)).slice(0,5);
list.replaceChildren(...found.map(t=>{const i=document.createElement('li'),at=t.toLowerCase().indexOf(words),m=document.createElement('mark');m.append(t.slice(at,at+words.length));i.append(t.slice(Math.max(0,at-60),at),m,t.slice(at+words.length,at+90));return i}))}`;

/** The same text as a bare page: headings, paragraphs, tables and links, one style and a box that fetches and scans. */
export function barePage(html: string): string {
  const { document } = parseHTML(html);
  const main = document.querySelector('main');
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${
    document.title
  }</title><link rel="icon" href="data:,"><style>${STYLE}</style></head><body><header><a href="/">Report</a><input type="search" aria-label="Search"><ol></ol></header><main>${
    main ? keep(main) : ''
  }</main><footer>${document.querySelector('footer p')?.textContent ?? ''}</footer><script>${SCRIPT}</script></body></html>`;
}

function keep(node: Node): string {
  return [...node.childNodes].map(keepOne).join('');
}

function keepOne(node: Node): string {
  if (node.nodeType === 3) return escapeMarkup((node.textContent ?? '').replace(/\s+/g, ' '));
  const name = node.nodeName.toLowerCase();
  if (node.nodeType !== 1 || DROPPED.has(name)) return '';
  if (!KEPT.has(name)) return keep(node);
  const href = name === 'a' ? (node as Element).getAttribute('href') : null;
  return `<${name}${href ? ` href="${escapeMarkup(href)}"` : ''}>${keep(node)}</${name}>`;
}
