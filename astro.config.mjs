import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentDir } from './src/content-files/content-dir.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { onlyShownPictures } from './src/integrations/only-shown-pictures.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { readSettings } from './src/content-files/settings.ts';
import { richText } from './src/markdown/rich-text-plugin.ts';
import { safeMdx } from './src/markdown/safe-mdx-plugin.ts';
import { storyPhotos } from './src/markdown/story-photos-plugin.ts';

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
  integrations: [mdx(), contentCheck(), onlyShownPictures(), searchIndex()],
  markdown: {
    syntaxHighlight: false,
    // Smart punctuation would retouch what an officer wrote.
    processor: satteri({
      features: { smartPunctuation: false },
      // The guard first: nothing else sees what it refuses. (`mdx({ remarkPlugins })` is ignored in Astro 7.)
      mdastPlugins: [safeMdx, storyPhotos, richText],
    }),
  },
  vite: {
    plugins: [tailwindcss()],
    resolve: { alias: { '@content': contentDir() } },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        onLog(level, log, report) {
          // One a MDX file, from Astro's own directive; nothing of ours, and it hides real warnings.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
});
