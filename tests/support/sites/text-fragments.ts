import { parseHTML } from 'linkedom';

/** What a browser marks for a text fragment: the words, and the id of the nearest element around them that has one. */
export interface MarkedWords {
  readonly words: string;
  readonly id: string;
}

const INLINE = new Set(
  'A ABBR B BDI CITE CODE DATA DFN EM I KBD MARK Q S SMALL SPAN STRONG SUB SUP TIME U VAR'.split(' '),
);
const UNSEEN = 'script, style, noscript, template, head, select, [hidden]';

/**
 * What a browser marks on a page for the text fragment of an address, whatever stands on it: the first match from the
 * top, in any case, whole words. Written apart from the site's own matcher, as one pattern over the page's text.
 * `closed` says whether the words in closed parts count: browsers differ in that.
 */
export function markedBy(html: string, hash: string, closed: boolean): MarkedWords | undefined {
  const { document } = parseHTML(html);
  for (const part of document.querySelectorAll(UNSEEN)) part.remove();
  if (!closed)
    for (const part of document.querySelectorAll('details:not([open]) > :not(summary)')) part.remove();
  const text: string[] = [];
  const ids: string[] = [];
  const read = (node: Node, id: string): void => {
    if (node.nodeType === 3) {
      const words = (node.textContent ?? '').replace(/\s+/g, ' ');
      for (const letter of words) {
        if (letter === ' ' && /\s$/.test(text.at(-1) ?? '\n')) continue;
        text.push(letter);
        ids.push(id);
      }
      return;
    }
    const element = node as Element;
    const block = !INLINE.has(element.tagName);
    const edge = () => {
      if (!block) return;
      text.push('\n');
      ids.push(id);
    };
    edge();
    for (const child of element.childNodes) read(child, element.id || id);
    edge();
  };
  read(document.body as unknown as Node, '');
  const match = patternOf(hash).exec(text.join(''));
  const [words = ''] = match ?? [];
  return match ? { words, id: ids[match.index] ?? '' } : undefined;
}

function patternOf(hash: string): RegExp {
  const parts = (hash.split(':~:text=')[1] ?? '').split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [start = '', end] = parts;
  const edge = String.raw`(?:(?<![\p{L}\p{N}])|(?![\p{L}\p{N}]))`;
  const words = (part: string) => decodeURIComponent(part).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(
    [
      prefix === undefined ? edge : String.raw`(?<=${edge}${words(prefix)}\s*)`,
      words(start),
      end === undefined ? '' : String.raw`${edge}[\s\S]*?${edge}${words(end)}`,
      suffix === undefined ? edge : String.raw`(?=\s*${words(suffix)}${edge})`,
    ].join(''),
    'iu',
  );
}
