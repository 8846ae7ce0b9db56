/**
 * The validator inside the dev server, renewed with every saved change. A build has it before it starts
 * (`npm run build`), so this only looks at `dev`, and a build does not even load it.
 */
import type { AstroIntegration } from 'astro';

export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        // The panel is part of the preview only: nothing of it is ever built.
        if (command === 'dev')
          injectScript('page', `import '/src/integrations/dev-panel/panel.ts';`);
      },
      'astro:server:setup': async (preview) => {
        const { checkLive } = await import('./dev-panel/check-live.ts');
        checkLive(preview);
      },
    },
  };
}
