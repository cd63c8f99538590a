import ts from 'typescript';
import type { ProjectFile } from './project-files.ts';

/**
 * What a file imports, as written, with whether only its types are used, and whether it is loaded apart: only when asked
 * for, or by the browser, as the script of a component is.
 */
export interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
  readonly lazy: boolean;
}

/** Every import and re-export of a module or a component, in its order, as the TypeScript compiler reads them. */
export function listImports({ path, text }: ProjectFile): readonly Import[] {
  return scriptsOf(path, text).flatMap((script, place) => {
    const file = ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
    const found = [...file.statements.flatMap(readStatement), ...readCalls(file)];
    return place === 0 ? found : found.map((one) => ({ ...one, lazy: true }));
  });
}

/** The path from the project's root that a relative import names, without extension; undefined for packages. */
export function resolveImport({ path }: ProjectFile, from: string): string | undefined {
  if (!from.startsWith('.')) return undefined;
  return new URL(from, `file:///${path}`).pathname.slice(1).replace(/\.ts$/, '');
}

/** The folder that a path from the project's root stands in. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

function scriptsOf(path: string, text: string): readonly string[] {
  if (/\.(ts|mjs)$/.test(path)) return [text];
  if (!path.endsWith('.astro')) return [];
  const [, frontmatter = ''] = /^---\n(.*?)^---$/ms.exec(text) ?? [];
  return [frontmatter, ...[...text.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script = '']) => script)];
}

function readStatement(statement: ts.Statement): readonly Import[] {
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
  const from = statement.moduleSpecifier;
  if (!from || !ts.isStringLiteral(from)) return [];
  return [{ from: from.text, typeOnly: isTypeOnly(statement), lazy: false }];
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const clause = statement.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  if (clause.name || !names || !ts.isNamedImports(names)) return false;
  return names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly);
}

function readCalls(file: ts.SourceFile): readonly Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [from] = node.arguments;
      if (from && ts.isStringLiteralLike(from)) found.push({ from: from.text, typeOnly: false, lazy: true });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
