import { useEffect, useState } from 'react';

/** Which of the two static drawings the style sheet shows: the one that is drawn takes its place. */
export function useNarrow(stage: HTMLElement): boolean {
  const [isNarrow, setNarrow] = useState(() => showsNarrow(stage));
  useEffect(() => {
    const observer = new ResizeObserver(() => setNarrow(showsNarrow(stage)));
    observer.observe(stage);
    return () => observer.disconnect();
  }, [stage]);
  return isNarrow;
}

function showsNarrow(stage: HTMLElement): boolean {
  const narrow = stage.querySelector(':scope > svg.narrow');
  return narrow !== null && getComputedStyle(narrow).display !== 'none';
}
