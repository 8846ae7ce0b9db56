/** Keeps what a reader chose and puts it on <html>; FirstPaint does the same on the next page. */
import { STORAGE_KEY } from './settings.ts';

const panel = document.querySelector<HTMLDetailsElement>('[data-reading]');
const choices = panel?.querySelector('.choices');

if (panel && choices) {
  const { dataset } = document.documentElement;
  for (const input of choices.querySelectorAll('input')) {
    if (dataset[input.name] === input.value) input.checked = true;
  }
  choices.addEventListener('change', () => {
    const kept: Record<string, string> = {};
    for (const input of choices.querySelectorAll<HTMLInputElement>('input:checked')) {
      const isUsual = input === choices.querySelector(`input[name=${input.name}]`);
      if (isUsual) delete dataset[input.name];
      else kept[input.name] = dataset[input.name] = input.value;
    }
    try {
      localStorage.setItem(STORAGE_KEY, JSON.stringify(kept));
    } catch {
      // A browser that keeps nothing still shows this page as chosen.
    }
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !panel.open) return;
    panel.open = false;
    panel.querySelector('summary')?.focus();
  });
}
