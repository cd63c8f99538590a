import { type PDFPageProxy, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageItem, PdfPage, TagNode } from './page-items.ts';

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

/** Reads the text and the tags of one page. Its fonts must be loaded: they say which words are bold. */
export async function readPage(page: PDFPageProxy, number: number): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 });
  const [content, tree] = await Promise.all([
    page.getTextContent({ includeMarkedContent: true, disableNormalization: true }),
    page.getStructTree(),
  ]);
  const tags = toTagNode(tree);
  return {
    number,
    width: viewport.width,
    height: viewport.height,
    items: toItems(content, page, number, viewport.transform, new Set(referencesIn(tags))),
    tags,
  };
}

function toItems(
  content: TextContent,
  page: PDFPageProxy,
  number: number,
  view: number[],
  references: ReadonlySet<string>,
): PageItem[] {
  const open: { content: string | null; artifact: boolean }[] = [];
  const items: PageItem[] = [];
  let spaced = false;
  for (const entry of content.items) {
    const around = open.at(-1) ?? { content: null, artifact: false };
    if ('type' in entry) {
      if (entry.type === 'endMarkedContent') open.pop();
      else {
        open.push({
          content: entry.id ?? around.content,
          // The types of the library do not name the tag.
          artifact: around.artifact || ('tag' in entry && entry.tag === 'Artifact'),
        });
      }
      continue;
    }
    if (entry.str === '') continue;
    if (/^\s+$/u.test(entry.str)) {
      spaced = true;
      continue;
    }
    const [across = 1, rise = 0, slant = 0, up = 1, x = 0, y = 0]: number[] = Util.transform(
      view,
      entry.transform,
    );
    items.push({
      page: number,
      index: items.length,
      text: entry.str,
      spaced,
      x,
      y,
      width: entry.width,
      size: Math.hypot(slant, up),
      bold: isBold(page, entry.fontName),
      ...around,
      turned: Math.abs(rise) > Math.abs(across) * 0.1 || across < 0,
      reference: around.content !== null && references.has(around.content),
    });
    spaced = false;
  }
  return items;
}

function isBold(page: PDFPageProxy, font: string): boolean {
  if (!page.commonObjs.has(font)) return false;
  const { name, bold, black } = page.commonObjs.get(font) as {
    name?: string;
    bold?: boolean;
    black?: boolean;
  };
  return bold === true || black === true || /bold|black|heavy|demi|cmbx/i.test(name ?? '');
}

interface StructNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

function toTagNode(node: StructNode | null): TagNode | null {
  if (node?.role === undefined) return null;
  const children = (node.children ?? []).flatMap((child): (TagNode | string)[] => {
    if (child.type === 'content' && child.id !== undefined) return [child.id];
    const element = toTagNode(child);
    return element === null ? [] : [element];
  });
  return { role: node.role, children };
}

function referencesIn(node: TagNode | null, inside = false): string[] {
  if (node === null) return [];
  const isReference = inside || node.role === 'Reference';
  return node.children.flatMap((child) => {
    if (typeof child !== 'string') return referencesIn(child, isReference);
    return isReference ? [child] : [];
  });
}
