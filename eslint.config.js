import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import fences from './scripts/lint/import-fences.js';

/** Refused everywhere. Each message says what to do instead. */
const REFUSED = [
  {
    selector: 'MemberExpression[object.name="Astro"][property.name="locals"]',
    message: 'Astro.locals hides what a component needs: hand it over as a prop.',
  },
  {
    selector: 'MemberExpression[object.name="z"][property.name=/^(any|coerce|looseObject)$/]',
    message: 'Say what the value is: z.any(), z.coerce and z.looseObject() let mistakes through.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(passthrough|loose)$/][arguments.length=0]',
    message: 'An unknown field is a spelling mistake: leave the schema strict.',
  },
];

/** Domain and publications are functions of the content alone: the same content gives the same bytes on any day. */
const NO_CLOCK = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
  'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
  'MemberExpression[object.name="Temporal"][property.name="Now"]',
].map((selector) => ({
  selector,
  message: 'No clock in the domain and in what is published: take the date as a parameter.',
}));

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'content/']),
  js.configs.recommended,
  tseslint.configs.recommended,
  astro.configs.recommended,
  {
    plugins: { fences },
    rules: {
      'fences/imports': 'error',
      'no-restricted-syntax': ['error', ...REFUSED],
      eqeqeq: 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  { files: ['**/*.{ts,astro}'], rules: { 'no-undef': 'off' } }, // astro check knows better
  {
    // The few rules that need types: a forgotten promise or a forgotten case passes every other check.
    // They cost about five seconds; scripts inside .astro files belong to no TypeScript project.
    files: ['**/*.ts'],
    ignores: ['**/*.astro/**'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: globals.node } },
  { files: ['public/**/*.js'], languageOptions: { globals: globals.browser } },
  {
    files: ['src/{domain,publications,typesetting}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...REFUSED, ...NO_CLOCK] },
  },
);
