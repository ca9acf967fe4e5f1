import { frameSnippet } from '../../present/frameSnippet.ts';
import { pictureSnippet } from '../../present/pictureSnippet.ts';
import { fitFrame } from './fitFrame.ts';
import { chartLister, type ListedChart } from './chartLister.ts';
import { measureEmbed } from './measureEmbed.ts';
import { parseChosenEmbed, serialiseChosenEmbed, type ChosenEmbed } from './chosenEmbed.ts';
import { placeFigure, readFigure } from './readFigure.ts';

/**
 * The embed builder: composes codes and preview of the chosen chart from what the page of its group says of it. The choice stands in
 * the address.
 */
export function buildEmbed(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('[data-embed-form]');
  const built = page.querySelector<HTMLElement>('[data-embed-built]');
  const preview = built?.querySelector<HTMLElement>('[data-preview]');
  const [subject, chart, version, language, theme] = form?.querySelectorAll('select') ?? [];
  if (!form || !built || !preview || !subject || !chart || !version || !language || !theme) return;
  const chartsOf = chartLister();
  const here = language.value;
  let charts: readonly ListedChart[] = [];
  let shown = '';
  let showFrame = (): void => undefined;
  let isSeen = false;

  const asked = parseChosenEmbed(location.search, location.hash);
  const askedSubject = [...subject.options].find(({ value }) => value === asked.key?.split('/')[1]);
  if (askedSubject) askedSubject.selected = true;
  version.value = asked.pinned ? 'pinned' : 'live';
  theme.value = asked.theme ?? 'light';
  void offerCharts(asked.key);
  // A frame is a page of its own: it is asked for once somebody has come down to it.
  new IntersectionObserver((entries, observer) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    isSeen = true;
    showFrame();
  }).observe(preview);

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', (event) => {
    if (language.value !== here) {
      location.assign((form.dataset['other'] ?? '') + serialiseChosenEmbed(chosen()));
      return;
    }
    if (event.target === subject) void offerCharts().then(keepChoice);
    else {
      show();
      keepChoice();
    }
  });

  function chosen(): ChosenEmbed {
    return {
      key: chart?.value ?? '',
      pinned: version?.value === 'pinned',
      theme: (theme?.value ?? 'light') as ChosenEmbed['theme'],
    };
  }

  function keepChoice(): void {
    history.replaceState(null, '', location.pathname + serialiseChosenEmbed(chosen()));
  }

  /** The charts of the chosen subject, and the one asked for among them; what is shown stays until they have come. */
  async function offerCharts(key?: string): Promise<void> {
    const option = subject?.selectedOptions[0];
    const codes = option?.closest('optgroup')?.dataset['codes'] ?? '';
    try {
      const found = await chartsOf(codes, option?.value ?? '');
      if (!option?.selected) return;
      charts = found;
      chart?.replaceChildren(...found.map(({ key: value, name }) => new Option(name, value, false, value === key)));
      say();
      show();
    } catch {
      if (option?.selected) say(codes);
    }
  }

  /** That the codes have not come, and the page that holds them; nothing without one. */
  function say(codes?: string): void {
    const status = page.querySelector<HTMLElement>('[data-embed-status]');
    if (!codes) return status?.replaceChildren();
    const link = page.createElement('a');
    link.href = codes;
    link.textContent = status?.dataset['link'] ?? codes;
    status?.replaceChildren(status.dataset['unread'] ?? '', ' ', link, '.');
  }

  function show(): void {
    const { key, pinned, theme: wanted } = chosen();
    const data = charts.find((one) => one.key === key);
    if (!data || !built) return;
    const { title } = data;
    const path = data.src + (pinned ? `${data.campaign}/` : '');
    const src = new URL(path, location.href).href;
    const themed = wanted === 'light' ? {} : { theme: wanted };
    const mark = form?.dataset['mark'];
    const marked = mark ? { mark } : {};
    const putFrame = (height: number) => put('frame', frameSnippet({ src, title, height, ...themed, ...marked }));
    putFrame(Number(data.height));
    put('address', src);
    // A pinned chart has no other; the pictures of a live one are drawn with our own fonts.
    const image = `${src}image.${pinned ? 'svg' : 'png'}`;
    const href = new URL(data.page, src).href;
    put('picture', pictureSnippet({ image, alt: `${title}. ${data.base}`, ...marked, href }));
    offerFiles(path, pinned ? (form?.dataset['pinnedFiles']?.split(' ') ?? []) : data.files);
    shown = src;
    showFrame = () => {
      const frame = page.createElement('iframe');
      frame.src = `${path}${wanted === 'light' ? '' : `?theme=${wanted}`}`;
      frame.title = title;
      frame.height = data.height;
      fitFrame(frame);
      preview?.replaceChildren(frame);
      void measureEmbed(page, path).then((height) => {
        if (height && shown === src) putFrame(height);
      });
    };
    if (isSeen) showFrame();
    void readFigure(data.src).then((code) => {
      if (shown === src) put('figure', placeFigure(code, { image, origin: new URL(src).origin }));
    });
  }

  function offerFiles(path: string, files: readonly string[]): void {
    for (const link of built?.querySelectorAll<HTMLAnchorElement>('[data-file]') ?? []) {
      const file = link.dataset['file'] ?? '';
      link.href = path + file;
      link.download = '';
      link.hidden = !files.includes(file);
    }
  }

  function put(id: string, code: string): void {
    const place = built?.querySelector(`[data-code="${id}"]`);
    if (place) place.textContent = code;
  }
}
