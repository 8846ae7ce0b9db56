/**
 * What every page carries of the search: it waits until a search field is touched and only then loads
 * the rest. "/" leads to the field; words of a search are marked where a hit led to.
 */
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
  const fields = [...document.querySelectorAll<HTMLInputElement>(FIELD)];
  const shown = fields.find((field) => field.offsetParent);
  event.preventDefault();
  if (shown) shown.focus();
  else location.href = fields[0]?.form?.action ?? location.href;
});

if (sessionStorage.getItem(ARRIVAL_KEY)) {
  void import('./arrival.ts').then(({ takeArrival, markWords }) => {
    const marks = takeArrival();
    if (marks) markWords(marks);
  });
}
