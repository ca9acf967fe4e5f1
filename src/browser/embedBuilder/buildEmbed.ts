import { frameSnippet } from '../../present/frameSnippet.ts';
import { pictureSnippet } from '../../present/pictureSnippet.ts';
import { fitFrame } from './fitFrame.ts';
import { measureEmbed } from './measureEmbed.ts';
import { parseChosenEmbed, serialiseChosenEmbed, type ChosenEmbed } from './chosenEmbed.ts';
import { placeFigure, readFigure } from './readFigure.ts';

/**
 * The embed builder: composes codes and preview of the chosen chart from what the list of the page says of it. The choice stands in
 * the address.
 */
export function buildEmbed(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('[data-embed-form]');
  const built = page.querySelector<HTMLElement>('[data-embed-built]');
  const preview = built?.querySelector<HTMLElement>('[data-preview]');
  const [subject, chart, version, language, theme] = form?.querySelectorAll('select') ?? [];
  if (!form || !built || !preview || !subject || !chart || !version || !language || !theme) return;
  const items = new Map(
    [...page.querySelectorAll<HTMLElement>('[data-key]')].map((item) => [item.dataset['key'] ?? '', item]),
  );
  const here = language.value;
  let shown = '';
  let showFrame = (): void => undefined;
  let isSeen = false;

  const asked = parseChosenEmbed(location.search, location.hash);
  const first = items.get(asked.key ?? '') ?? items.values().next().value;
  if (!first) return;
  subject.value = first.closest<HTMLElement>('[data-subject]')?.dataset['subject'] ?? '';
  offerCharts(first.dataset['key']);
  version.value = asked.pinned ? 'pinned' : 'live';
  theme.value = asked.theme ?? 'light';
  show();
  // A frame is a page of its own: it is asked for once somebody has come down to it.
  new IntersectionObserver((entries, observer) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    isSeen = true;
    showFrame();
  }).observe(preview);

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', (event) => {
    if (event.target === subject) offerCharts();
    if (language.value !== here) {
      location.assign((form.dataset['other'] ?? '') + serialiseChosenEmbed(chosen()));
      return;
    }
    show();
    history.replaceState(null, '', location.pathname + serialiseChosenEmbed(chosen()));
  });

  function chosen(): ChosenEmbed {
    return {
      key: chart?.value ?? '',
      pinned: version?.value === 'pinned',
      theme: (theme?.value ?? 'light') as ChosenEmbed['theme'],
    };
  }

  function offerCharts(key?: string): void {
    const list = page.querySelector(`[data-subject="${subject?.value ?? ''}"]`);
    const options = [...(list?.querySelectorAll<HTMLElement>('[data-key]') ?? [])].map(
      ({ dataset }) => new Option(dataset['name'] ?? '', dataset['key']),
    );
    chart?.replaceChildren(...options);
    if (key && chart) chart.value = key;
  }

  function show(): void {
    const { key, pinned, theme: wanted } = chosen();
    const data = items.get(key)?.dataset;
    if (!data || !built) return;
    const path = (data['src'] ?? '') + (pinned ? `${data['campaign'] ?? ''}/` : '');
    const src = new URL(path, location.href).href;
    const title = data['title'] ?? '';
    const themed = wanted === 'light' ? {} : { theme: wanted };
    const mark = form?.dataset['mark'];
    const marked = mark ? { mark } : {};
    const putFrame = (height: number) => put('frame', frameSnippet({ src, title, height, ...themed, ...marked }));
    putFrame(Number(data['height']));
    put('address', src);
    // A pinned chart has no other; the pictures of a live one are drawn with our own fonts.
    const image = `${src}image.${pinned ? 'svg' : 'png'}`;
    put(
      'picture',
      pictureSnippet({
        image,
        alt: `${title}. ${data['base'] ?? ''}`,
        ...marked,
        href: new URL(data['page'] ?? '', src).href,
      }),
    );
    const files = (pinned ? form?.dataset['pinnedFiles'] : data['files'])?.split(' ') ?? [];
    for (const link of built.querySelectorAll<HTMLAnchorElement>('[data-file]')) {
      const file = link.dataset['file'] ?? '';
      link.href = path + file;
      link.download = '';
      link.hidden = !files.includes(file);
    }
    shown = src;
    showFrame = () => {
      const frame = page.createElement('iframe');
      frame.src = `${path}${wanted === 'light' ? '' : `?theme=${wanted}`}`;
      frame.title = title;
      frame.height = data['height'] ?? '';
      fitFrame(frame);
      preview?.replaceChildren(frame);
      void measureEmbed(page, path).then((height) => {
        if (height && shown === src) putFrame(height);
      });
    };
    if (isSeen) showFrame();
    void readFigure(data['src'] ?? '').then((code) => {
      if (shown === src) put('figure', placeFigure(code, { image, origin: new URL(src).origin }));
    });
  }

  function put(id: string, code: string): void {
    const place = built?.querySelector(`[data-code="${id}"]`);
    if (place) place.textContent = code;
  }
}
