/**
 * Makes the controls of ShareLinks work, and the links of CopyLink: for the page, and for a clause when its
 * "Trích dẫn, chia sẻ" is pressed. Then the same list stands below the clause, with its path before the
 * words and its anchor in every address; one clause at a time.
 */
const DONE_FOR_MS = 2500;
/** Controls that say that something was copied: what they say else, and what brings it back. */
const copied = new Map<HTMLElement, { words: string; timer: number }>();
const root = document.querySelector<HTMLElement>('[data-share]');
const list = root?.querySelector('ul');

if (root && list) {
  const { citation = '', address = '' } = root.dataset;
  const status = root.querySelector('[data-status]');
  const can: Record<string, boolean> = {
    clipboard: 'clipboard' in navigator,
    share: 'share' in navigator,
    print: true,
  };
  for (const item of list.querySelectorAll<HTMLElement>('[data-needs]'))
    item.hidden = !can[item.dataset['needs'] ?? ''];
  root
    .querySelectorAll<HTMLElement>('[data-without-share]')
    .forEach((item) => (item.hidden = 'share' in navigator));

  /** Copies, and says so on the button and to a screen reader. */
  const copy = async (text: string, button: HTMLElement) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Refused: the words stand on the page, and the address bar has the link.
      return;
    }
    const before = copied.get(button);
    clearTimeout(before?.timer);
    const words = before?.words ?? button.textContent;
    const say = (own: string, aloud: string) => {
      button.textContent = own;
      if (status) status.textContent = aloud;
    };
    const { done = '' } = button.dataset;
    say(done, done);
    const timer = window.setTimeout(() => {
      say(words, '');
      copied.delete(button);
    }, DONE_FOR_MS);
    copied.set(button, { words, timer });
  };

  /** Listens to a list of controls for one thing: the page, or a clause with its path. */
  const serve = (controls: Element, link: string, path = '') => {
    const words = path ? `${path}, ${citation}` : citation;
    controls.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      const task = button?.dataset['do'];
      if (!button) return;
      if (task === 'cite') void copy(`${words}. ${link}`, button);
      if (task === 'link') void copy(link, button);
      if (task === 'print') print();
      // A reader who closes the sheet has changed their mind; that is no fault.
      if (task === 'share')
        navigator.share({ title: document.title, text: words, url: link }).catch(() => {});
    });
  };
  serve(list, address);

  let open: { button: HTMLElement; controls: HTMLElement } | undefined;
  const close = () => {
    open?.controls.remove();
    open?.button.setAttribute('aria-expanded', 'false');
    open = undefined;
  };
  const controlsOf = (link: string, path: string) => {
    const controls = list.cloneNode(true) as HTMLElement;
    controls.querySelectorAll('[data-of-page]').forEach((item) => item.remove());
    const coded = encodeURIComponent;
    for (const mail of controls.querySelectorAll('a')) {
      mail.href = mail.href
        .replace('&body=', `${coded(`, ${path}`)}&body=${coded(`${path}\n`)}`)
        .replace(coded(address), coded(link));
      mail.textContent = mail.dataset['ofClause'] ?? mail.textContent;
    }
    serve(controls, link, path);
    return controls;
  };
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const link = target.closest<HTMLAnchorElement>('a[data-done]');
    if (link && can['clipboard']) void copy(link.href, link);
    const button = target.closest<HTMLElement>('[data-clause-controls]');
    if (!button) return;
    const wasOpen = open?.button === button;
    close();
    if (wasOpen) return;
    const clause = button.closest('.clause');
    const path = clause?.querySelector<HTMLElement>('[data-path]')?.dataset['path'] ?? '';
    const controls = controlsOf(`${address}#${clause?.id ?? ''}`, path);
    clause?.append(controls);
    button.setAttribute('aria-expanded', 'true');
    open = { button, controls };
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !open) return;
    open.button.focus();
    close();
  });
}
