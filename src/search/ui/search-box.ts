/**
 * What every page carries of the search: it waits until a search field is touched and only then loads
 * the rest. "/" leads to the field; words of a search are marked where a hit led to.
 */
import { urls } from '../../urls.ts';
import { ARRIVAL_KEY } from './arrival-key.ts';

const FIELD = 'input[data-search-field]';

document.addEventListener('focusin', (event) => {
  const field = event.target;
  if (!(field instanceof HTMLInputElement) || !field.matches(FIELD) || field.role === 'combobox')
    return;
  if ('searchPage' in field.dataset) return;
  void import('./combobox.ts').then(({ attachCombobox }) => {
    if (field.getAttribute('role') !== 'combobox') attachCombobox(field);
  });
});

document.addEventListener('keydown', (event) => {
  const target = event.target;
  const typing =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'));
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const field = [...document.querySelectorAll<HTMLInputElement>(FIELD)].find(
    (one) => one.offsetParent,
  );
  event.preventDefault();
  if (field) field.focus();
  else location.href = urls.search;
});

if (sessionStorage.getItem(ARRIVAL_KEY)) {
  void import('./arrival.ts').then(({ takeArrival, markWords }) => {
    const marks = takeArrival();
    if (marks) markWords(marks);
  });
}
