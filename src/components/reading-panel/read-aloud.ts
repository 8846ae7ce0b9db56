/**
 * Reads the page aloud with a Vietnamese voice of the system, sentence by sentence, the sentence
 * highlighted. Where there is no such voice the controls stay hidden: a foreign voice reads nonsense.
 */

/** Whether an element can be seen; browsers before 2023 are asked whether it has a place on the page. */
const isVisible = (element: Element): boolean =>
  'checkVisibility' in element ? element.checkVisibility() : hasPlace(element);
const hasPlace = (element: Element): boolean => element.getClientRects().length > 0;

const area = document.querySelector<HTMLElement>('[data-aloud]');

if (area && 'speechSynthesis' in window) {
  const { speechSynthesis: speech } = window;
  const button = (name: string) => area.querySelector<HTMLButtonElement>(`[data-${name}]`);
  const [play, pause, stop] = [button('play'), button('pause'), button('stop')];
  const pauseWords = pause?.textContent ?? '';
  let voice: SpeechSynthesisVoice | undefined;

  const findVoice = () => {
    voice = speech.getVoices().find(({ lang }) => /^vi\b/i.test(lang));
    area.hidden = !voice;
  };
  findVoice();
  // Not addEventListener: Safari before 16 has speech that is no event target.
  speech.onvoiceschanged = findVoice;

  /** Every sentence of the main part that can be seen, as a range of its text. */
  const sentences = (): Range[] => {
    const walker = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    const ranges: Range[] = [];
    let block: Element | null = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (
        !node.nodeValue?.trim() ||
        !parent ||
        !isVisible(parent) ||
        parent.closest('.no-print, nav, script')
      )
        continue;
      const own = parent.closest('p, li, h1, h2, h3, h4, dt, dd, td, th, figcaption');
      const last = ranges[ranges.length - 1];
      // A new block, or the end of a sentence before this text, begins another.
      let start = last && own === block && !/[.!?…]\s*$/.test(last.toString()) ? -1 : 0;
      block = own;
      for (const { index, 0: sign } of `${node.nodeValue}`.matchAll(/[.!?…]+(?=\s)|$/g)) {
        const end = index + sign.length;
        if (start < 0) last?.setEnd(node, end);
        else if (node.nodeValue.slice(start, end).trim()) {
          const range = new Range();
          range.setStart(node, start);
          range.setEnd(node, end);
          ranges.push(range);
        }
        start = end;
      }
    }
    return ranges;
  };

  /** The words of a range as they are spoken: abbreviations in full. */
  const spoken = (range: Range): string => {
    const words = range.cloneContents();
    for (const short of words.querySelectorAll<HTMLElement>('abbr[title]'))
      short.textContent = short.title;
    return words.textContent;
  };

  const mark = (range?: Range) => {
    if (!('highlights' in CSS)) return;
    CSS.highlights.delete('read-aloud');
    if (range) CSS.highlights.set('read-aloud', new Highlight(range));
  };
  const reading = (on: boolean) => {
    if (play) play.hidden = on;
    if (pause) pause.hidden = !on;
    if (stop) stop.hidden = !on;
    if (pause) pause.textContent = pauseWords;
    if (!on) mark();
  };
  /** Which reading goes on; an older one that is still ending does not speak into it. */
  let current = 0;

  const read = (ranges: Range[], turn: number) => {
    const range = ranges.shift();
    if (turn !== current) return;
    if (!range) return reading(false);
    const utterance = new SpeechSynthesisUtterance(spoken(range));
    utterance.lang = 'vi-VN';
    utterance.voice = voice ?? null;
    utterance.onstart = () => {
      mark(range);
      range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    };
    utterance.onend = () => read(ranges, turn);
    // A voice that breaks down leaves the page as it was; one that was stopped has left already.
    utterance.onerror = () => turn === current && end();
    speech.speak(utterance);
  };
  function end() {
    current += 1;
    speech.cancel();
    reading(false);
  }

  play?.addEventListener('click', () => {
    end();
    reading(true);
    pause?.focus();
    read(sentences(), current);
  });
  pause?.addEventListener('click', () => {
    const paused = speech.paused;
    if (paused) speech.resume();
    else speech.pause();
    pause.textContent = paused ? pauseWords : (pause.dataset['resume'] ?? '');
  });
  stop?.addEventListener('click', () => {
    end();
    play?.focus();
  });
  addEventListener('pagehide', end);
}
