/**
 * Copies the address of a clause when its "Sao chép liên kết" is pressed. One listener for the page;
 * where the clipboard is refused the link just leads to the clause and the address bar shows it.
 */
const SHOWN_FOR_MS = 2500;

/** A screen reader speaks what appears here; it must be there, empty, before anything appears in it. */
const said = document.createElement('p');
said.className = 'hidden-text';
said.setAttribute('role', 'status');
document.querySelector('main')?.append(said);

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-copied]') : null;
  if (!(link instanceof HTMLAnchorElement) || !navigator.clipboard) return;
  const words = link.textContent;
  void navigator.clipboard.writeText(link.href).then(() => {
    said.textContent = link.textContent = link.dataset['copied'] ?? '';
    setTimeout(() => {
      link.textContent = words;
      said.textContent = '';
    }, SHOWN_FOR_MS);
  });
});
