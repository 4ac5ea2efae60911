import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** The letters of the page, as a multiple of the 16 pixels that browsers begin with: they grow with the page. */
function letterScale(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}

/**
 * How wide an element is as it changes, in pixels of a page whose letters have 16: in a larger one more pixels are one.
 * 0 before it is known.
 */
export function useWidth<E extends HTMLElement>() {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const watched = element.current;
    if (watched === null) return;
    const measure = (): void => setWidth(Math.floor(watched.clientWidth / letterScale()));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    return () => observer.disconnect();
  }, []);
  return { element, width };
}
