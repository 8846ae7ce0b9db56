/**
 * Copies the address of a clause when its "Sao chép liên kết" is pressed. One listener for the page;
 * where the clipboard is refused the link just leads to the clause and the address bar shows it.
 */
const SHOWN_FOR_MS = 2500;

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-copied]') : null;
  if (!(link instanceof HTMLAnchorElement) || !navigator.clipboard) return;
  const words = link.textContent;
  void navigator.clipboard.writeText(link.href).then(() => {
    link.textContent = link.dataset['copied'] ?? '';
    link.setAttribute('role', 'status');
    setTimeout(() => {
      link.textContent = words;
      link.removeAttribute('role');
    }, SHOWN_FOR_MS);
  });
});
