/**
 * The little that every page carries of the search: it loads the rest when a field is focused, when "/" is
 * pressed, on a search page with a query, and after a hit was opened.
 */
const forms = [...document.querySelectorAll<HTMLFormElement>('form[role="search"]')];
const results = document.querySelector<HTMLElement>('[data-search-state]');

for (const form of forms) {
  const input = form.querySelector('input');
  if (!input) continue;
  const isPage = results !== null && form.closest('main') !== null;
  const load = (): void => {
    if (isPage) void import('../../search/page.ts').then(({ startPage }) => startPage(form, results));
    else void import('../../search/box.ts').then(({ startBox }) => startBox(form));
  };
  if (isPage && new URLSearchParams(location.search).has('q')) load();
  else if (document.activeElement === input) load();
  else input.addEventListener('focus', load, { once: true });
}

document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
  const input = forms.map((form) => form.querySelector('input')).findLast((own) => own?.checkVisibility());
  event.preventDefault();
  if (input) input.focus();
  else location.href = '/tim-kiem/';
});

try {
  if (sessionStorage.getItem('tim-danh-dau') !== null) {
    void import('../../search/arrival.ts').then(({ markArrival }) => markArrival());
  }
} catch {
  // Without storage there is nothing to mark.
}
