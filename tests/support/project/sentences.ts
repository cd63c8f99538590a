import ts from 'typescript';
import type { ProjectFile } from './project-files.ts';

/** A sentence that a program says, as its source writes it, and what it looks like once its gaps are filled. */
export interface Sentence {
  readonly written: string;
  readonly pattern: RegExp;
}

/** Every sentence in a module with which it refuses something: what was expected, or found, and what to do about it. */
export function listRefusals({ path, text }: ProjectFile): readonly Sentence[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const sentences: Sentence[] = [];
  const visit = (node: ts.Node): void => {
    const parts = readParts(node);
    if (parts && isRefusal(parts.join('…'))) {
      const pattern = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('.*?');
      sentences.push({ written: parts.join('…'), pattern: new RegExp(pattern, 's') });
    }
    ts.forEachChild(node, (child) => {
      visit(isDescription(child) ? child.expression : child);
    });
  };
  visit(file);
  return sentences;
}

/** What a schema says of a field helps an editor, and refuses nothing. */
function isDescription(node: ts.Node): node is ts.CallExpression {
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'describe'
  );
}

function readParts(node: ts.Node): readonly string[] | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
}

function isRefusal(words: string): boolean {
  return (
    /\bexpected .*\bfound |\bfound .*\bexpected |^expected \S/s.test(words) || /^\p{Lu}.* .*\.$/su.test(words)
  );
}
