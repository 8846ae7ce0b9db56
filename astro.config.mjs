import { join, sep } from 'node:path';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, sharpImageService } from 'astro/config';
import { cachesAreOpen } from './src/content-files/caches-are-open.ts';
import { contentDir } from './src/content-files/content-dir.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { contentWatch } from './src/integrations/content-watch.ts';
import { onlyShownPictures } from './src/integrations/only-shown-pictures.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { readSettings } from './src/content-files/settings.ts';

const BUILT = ['.cache', 'dist'].map((name) => join(import.meta.dirname, name, sep));
/** Whether a path is of a built site or a cache; a content tree may be anywhere. */
const isBuilt = (path) =>
  BUILT.some((folder) => path.startsWith(folder)) && !path.startsWith(contentDir());

await cachesAreOpen();

export default defineConfig({
  site: readSettings().siteAddress,
  // The caches of a build that is to be published (scripts/publish/caches.ts).
  ...(process.env.SITE_CACHES && { cacheDir: process.env.SITE_CACHES }),
  trailingSlash: 'always',
  // 'jsx', the default, deletes the space at a line break beside an inline tag ("Căn cứNghị định").
  compressHTML: true,
  // One file less before the first paint: the whole style sheet is smaller than a round trip.
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
  // AVIF as sharp makes it by default takes 0.9 s a picture; so, 0.2 s and 8 % more bytes.
  image: { service: sharpImageService({ avif: { effort: 3 } }) },
  devToolbar: { enabled: false },
  experimental: {
    // Lets VS Code complete the front matter (.vscode/settings.json).
    contentIntellisense: true,
    // Pages with a key (`cacheKey` in src/site.ts) are taken from the last build, out of caches that its
    // code vouches for: Astro looks at modules, and not at the fonts and templates of a picture.
    incrementalBuild: process.env.SITE_CACHES !== undefined,
  },
  // Of MDX this is the renderer: prose is compiled where its page is rendered (src/markdown/body.ts).
  integrations: [mdx(), contentWatch(), contentCheck(), onlyShownPictures(), searchIndex()],
  vite: {
    plugins: [tailwindcss()],
    resolve: { alias: { '@content': contentDir() } },
    // Built sites are many files, and nothing of the preview. Astro replaces its store of content whole: to
    // wait whether what vanished comes back ("atomic") costs 0.15 s at every saved word.
    server: { watch: { ignored: isBuilt, atomic: false } },
    build: {
      // Pages of the last build lie there already (scripts/publish/kept-pages.ts).
      emptyOutDir: process.env.SITE_CACHES === undefined,
      // Phones of five years ago: newer syntax (media ranges, "??=") is written out for them.
      target: ['chrome91', 'safari14.1', 'firefox78'],
      assetsInlineLimit: 0,
    },
  },
});
