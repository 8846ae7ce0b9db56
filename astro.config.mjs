import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentDir } from './src/content-files/content-dir.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { onlyShownPictures } from './src/integrations/only-shown-pictures.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { readSettings } from './src/content-files/settings.ts';

export default defineConfig({
  site: readSettings().siteAddress,
  // A publication is built from empty caches, in a folder of its own (scripts/build.ts).
  ...(process.env.SITE_CACHES && { cacheDir: process.env.SITE_CACHES }),
  trailingSlash: 'always',
  // 'jsx', the default, deletes the space at a line break beside an inline tag ("Căn cứNghị định").
  compressHTML: true,
  // One file less before the first paint: the whole style sheet is smaller than a round trip.
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  // Lets VS Code complete the front matter (.vscode/settings.json).
  experimental: { contentIntellisense: true },
  // Of MDX this is the renderer: prose is compiled where its page is rendered (src/markdown/body.ts).
  integrations: [mdx(), contentCheck(), onlyShownPictures(), searchIndex()],
  vite: {
    plugins: [tailwindcss()],
    resolve: { alias: { '@content': contentDir() } },
    build: {
      // Phones of five years ago: newer syntax (media ranges, "??=") is written out for them.
      target: ['chrome91', 'safari14.1', 'firefox78'],
      assetsInlineLimit: 0,
    },
  },
});
