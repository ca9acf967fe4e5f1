/** Keeps a frame of ours as high as what is in it, for as long as it stands in the page. */
export function fitFrame(frame: HTMLIFrameElement): void {
  const listen = ({ source, data }: MessageEvent<{ readonly type?: string; readonly height?: number } | null>) => {
    if (source === null) return;
    if (source === frame.contentWindow && data?.type === 'barometre:height' && data.height)
      frame.height = String(data.height);
    else if (!frame.isConnected) removeEventListener('message', listen);
  };
  addEventListener('message', listen);
}
