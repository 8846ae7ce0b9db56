/**
 * What a file of examples beside a component holds. The examples are its documentation, and
 * tests/components renders each of them: valid HTML, the words of `shows` in it, those of `lacks` not.
 */
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
// Astro types a component by a call that takes any props.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Examples<C extends (args: any) => any> = Record<string, Example<ComponentProps<C>>>;
