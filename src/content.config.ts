/** Collections: loader and schema, both from the registry. */
import { defineCollection } from 'astro:content';
import { contentLoader } from './content-files/astro-loader.ts';
import { registry, type CollectionName } from './schemas/registry.ts';

const collection = <C extends CollectionName>(name: C) =>
  defineCollection({ loader: contentLoader(name), schema: registry[name].schema });

export const collections = {
  plans: collection('plans'),
  errata: collection('errata'),
  documents: collection('documents'),
  units: collection('units'),
  stories: collection('stories'),
  glossary: collection('glossary'),
  pages: collection('pages'),
  changes: collection('changes'),
  settings: collection('settings'),
} satisfies Record<CollectionName, unknown>;
