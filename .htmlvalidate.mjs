import { defineConfig } from 'html-validate';

/** What every published page must keep: the HTML standard, and what it says of accessibility. */
export default defineConfig({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Our own files need no hash; a file from elsewhere would, and there is none.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The content security policy lets no style attribute work.
    'no-inline-style': 'error',
    // Safari forgets that a list without bullets is a list, unless role="list" says it again.
    'no-redundant-role': 'off',
    'no-dup-class': 'error',
    // Ids are anchors people link to: what the standard allows, and no stricter taste.
    'valid-id': ['error', { relaxed: true }],
  },
});
