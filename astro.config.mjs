import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { reportCache } from './src/declared/loading/report-folder.ts';
import { subsetSerif } from './src/build/subset-serif.ts';
import { offlineWorker } from './src/offline/write-worker.ts';
import { coloursInPlace } from './src/build/colours-in-place.ts';
import { checksums } from './src/build/checksums.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { FIRST, SCAN, SHARING } from './src/build/script-files.ts';
import { renderThreads, CONCURRENCY } from './src/build/render-threads.ts';
import { publishOnSuccess } from './src/build/publish-on-success.ts';
import { shortScopes } from './src/build/short-scopes.ts';
import { security } from './src/build/security.ts';
import { writtenPages } from './src/build/written-pages.ts';
import { searchEngine } from './src/search/index/search-engine.ts';
import { ASSETS } from './src/site/built-files.ts';
import { isCanonical } from './src/site/canonical.ts';
import { readSiteAddress } from './src/build/site-address.ts';

const root = new URL('./', import.meta.url);
const address = readSiteAddress(process.env);
const written = writtenPages();

/** The path of a page from the site's root. */
const pathOf = (page) => new URL(page).pathname.slice(address.base.length);

export default defineConfig({
  ...address,
  trailingSlash: 'always',
  // Vitest reads the content store of the project's own report from ./.astro; Astro's default is a different folder.
  cacheDir: reportCache(root),
  // The default drops line breaks between inline elements, and with them spaces between words.
  compressHTML: true,
  // Two pages at one address are one page lost.
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // Several at once: pages are written while others are drawn, and pictures are compressed beside each other.
  build: { assets: ASSETS, inlineStylesheets: 'always', concurrency: CONCURRENCY },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Report Serif',
      cssVariable: '--font-report',
      // Only its file is asked for here: `src/site/frame/inline-parts.ts` says how it is used.
      fallbacks: [],
      optimizedFallbacks: false,
      options: { variants: [{ weight: '400 600', style: 'normal', src: [await subsetSerif(root)] }] },
    },
  ],
  markdown: {
    processor: satteri({ features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // Astro marks the parts of its own modules by a directive, and reads it before they are bundled.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    plugins: [coloursInPlace(root), plainImports(FIRST, SCAN, SHARING), shortScopes()],
  },
  integrations: [
    mdx(),
    written.integration,
    sitemap({ filter: (page) => isCanonical(pathOf(page)) && written.has(page) }),
    renderThreads(),
    searchEngine(),
    security(),
    offlineWorker(),
    checksums(),
    publishOnSuccess(),
  ],
});
