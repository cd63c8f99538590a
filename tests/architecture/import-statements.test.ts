import { describe, expect, it } from 'vitest';
import { listImports } from '../support/project/imports.ts';

describe('imports', () => {
  it('are read from every kind of statement, in modules and in components', () => {
    const text = [
      "import a from './a';",
      "import type { B } from './b';",
      "import { type C } from './c';",
      "import { type D, d } from './d';",
      "import './e.css';",
      "export { f } from './f';",
      "const g = await import('./g');",
      "import {\n  h,\n  i,\n} from './h';",
      'const text = "import j from \'./j\'";',
    ].join('\n');
    const found = listImports({ path: 'src/x.ts', text });
    expect(found.filter(({ typeOnly }) => typeOnly).map(({ from }) => from)).toEqual(['./b', './c']);
    expect(found.map(({ from }) => from).sort()).toEqual([
      './a',
      './b',
      './c',
      './d',
      './e.css',
      './f',
      './g',
      './h',
    ]);
    const component = `---\nimport K from './K.astro';\n---\n<K />\n<script>\n  import './l';\n</script>\n`;
    expect(listImports({ path: 'src/K.astro', text: component }).map(({ from }) => from)).toEqual([
      './K.astro',
      './l',
    ]);
    // The script of a component runs in the browser alone: the component itself does not lead there.
    expect(listImports({ path: 'src/K.astro', text: component }).map(({ lazy }) => lazy)).toEqual([
      false,
      true,
    ]);
  });
});
