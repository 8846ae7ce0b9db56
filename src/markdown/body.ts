/**
 * Prose bodies as components. A body is compiled and run where its page is rendered, with the engine, the
 * features and the plugins named here, and never becomes a module of the bundle: through Vite a story cost
 * 25 ms and 0.5 MB (bundling, a chunk, an import), here it costs one or two, and the preview has nothing to reload.
 */
import { pathToFileURL } from 'node:url';
import { evaluate, type EvaluateOptions } from 'satteri';
import { richText, type References } from './rich-text-plugin.ts';
import { safeMdx } from './safe-mdx-plugin.ts';
import { storyPhotos, type Photo } from './story-photos-plugin.ts';

/** What makes elements: Astro's own JSX runtime. */
export type Runtime = Pick<EvaluateOptions, 'Fragment' | 'jsx' | 'jsxs'>;
/** Props of a body: the components for its blocks. */
export type BodyComponent = (props: { components: Record<string, unknown> }) => unknown;

/**
 * @param source the text after the front matter
 * @param file where it stands, on disk
 * @param told what its words may refer to, and the photos it may place
 */
export function compileBody(
  source: string,
  file: string,
  told: References & { photos: readonly Photo[] },
  runtime: Runtime,
): BodyComponent {
  const { default: body } = evaluate(source, {
    ...runtime,
    fileURL: pathToFileURL(file),
    elementAttributeNameCase: 'html',
    // Smart punctuation would retouch what an officer wrote.
    features: { gfm: true, smartPunctuation: false },
    // The guard first: nothing else sees what it refuses.
    mdastPlugins: [safeMdx, storyPhotos(told.photos), richText(told)],
  }) as { default: BodyComponent };
  return body;
}
