/** Content as it comes from the files: parsed and typed, but not yet joined into one site. */
import type { CollectionName, DataOf } from '../schemas/registry.ts';

export interface RawEntry<C extends CollectionName> {
  /** The `*` of the registry's path pattern. */
  id: string;
  /** File, relative to the content tree. */
  file: string;
  data: DataOf<C>;
  /** Text after the front matter; empty for YAML files. */
  body: string;
  /** 1-based line at which `body` starts. */
  bodyLine: number;
}

export type RawContent = { [C in CollectionName]: RawEntry<C>[] };
