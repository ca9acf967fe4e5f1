/** The narrowest phone: a chart is nowhere higher than there. */
const NARROWEST = 320;
/** An embed that says nothing by then keeps the height of its list. */
const PATIENCE_MS = 4000;

/** How high an embed is at its highest, by its own message; undefined where it does not say. */
export function measureEmbed(page: Document, address: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const frame = page.createElement('iframe');
    frame.className = 'measured';
    frame.width = String(NARROWEST);
    frame.tabIndex = -1;
    frame.ariaHidden = 'true';
    frame.src = address;
    const end = (height?: number) => {
      removeEventListener('message', listen);
      clearTimeout(timer);
      frame.remove();
      resolve(height);
    };
    const listen = ({ source, data }: MessageEvent<{ readonly type?: string; readonly height?: number } | null>) => {
      if (source === frame.contentWindow && data?.type === 'barometre:height' && data.height) end(data.height);
    };
    const timer = setTimeout(end, PATIENCE_MS);
    addEventListener('message', listen);
    page.body.append(frame);
  });
}
