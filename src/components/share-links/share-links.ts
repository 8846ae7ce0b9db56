/** Copies and shares what ShareLinks shows; the citation follows the clause in the address bar. */
const root = document.querySelector<HTMLElement>('[data-share]');

if (root) {
  const one = (name: string) => root.querySelector<HTMLElement>(`[data-${name}]`);
  const show = (name: string, on: boolean) =>
    root.querySelectorAll<HTMLElement>(`[data-${name}]`).forEach((item) => (item.hidden = !on));
  const { citation = '', address = '' } = root.dataset;
  const words = one('words');
  const status = one('status');
  let link = address;

  const update = () => {
    const id = location.hash.slice(1);
    // A clause is named by its own "Sao chép liên kết"; its path stands in data-path.
    const path =
      root.dataset['clauses'] === 'true' &&
      id &&
      document.querySelector<HTMLElement>(`a[href="#${CSS.escape(id)}"][data-path]`)?.dataset[
        'path'
      ];
    link = path ? `${address}#${id}` : address;
    if (words) words.textContent = `${path ? `${path}, ` : ''}${citation}. ${link}`;
  };
  update();
  addEventListener('hashchange', update);

  show('needs-script', 'clipboard' in navigator);
  show('needs-share', 'share' in navigator);
  show('without-share', !('share' in navigator));

  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const text = words?.textContent ?? '';
    if ('systemShare' in button.dataset) {
      // A reader who closes the sheet has changed their mind; that is no fault.
      navigator
        .share({ title: document.title, text: text.replace(` ${link}`, ''), url: link })
        .catch(() => {});
      return;
    }
    void navigator.clipboard
      .writeText(button.dataset['copy'] === 'words' ? text : link)
      .then(() => {
        if (status) status.textContent = status.dataset['copied'] ?? '';
        setTimeout(() => status && (status.textContent = ''), 2500);
      });
  });
}
