import { AstroError } from 'astro/errors';
import { glob, type Loader } from 'astro/loaders';
import { ReportError } from '../report/report-error';
import { arrangeSections } from '../report/section-page';
import { sectionSchema } from '../schemas/section';
import { readReport } from './read-report';

/** Loads `content/sections/*.mdx` and proves that together they hold the whole report, once and in order. */
export function sectionLoader() {
  const files = glob({ pattern: '*.mdx', base: './content/sections' });
  return {
    name: 'section-loader',
    load: async (context) => {
      await files.load(context);
      const report = await readReport(context.config.root);
      const declarations = context.store
        .values()
        .map(({ id, data }) => ({ slug: id, ...sectionSchema.parse(data) }));
      try {
        arrangeSections(report, declarations);
      } catch (error) {
        if (error instanceof ReportError)
          throw new AstroError(`content/sections: ${error.message}`, error.hint);
        throw error;
      }
    },
  } satisfies Loader;
}
