/**
 * What a file of examples beside a component holds. The examples are its documentation, and
 * tests/components renders each of them: valid HTML, the words of `shows` in it, those of `lacks` not.
 */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { ComponentProps } from 'astro/types';

export interface Example<Props> {
  props: Props;
  /** HTML of the default slot. */
  slot?: string;
  /** Words a reader finds. */
  shows: readonly string[];
  /** Words that belong to another case. */
  lacks?: readonly string[];
}

/** Named examples of the component `C`. */
export type Examples<C extends (props: never) => unknown> = Record<
  string,
  Example<ComponentProps<C & AstroComponentFactory>>
>;
