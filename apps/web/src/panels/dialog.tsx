import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface DialogProps {
  readonly open: boolean;
  readonly heading: string;
  readonly close: () => void;
  readonly children: ComponentChildren;
}

/** A modal dialog of the browser's own: it holds the focus, gives it back, and closes with Escape. */
export function Dialog({ open, heading, close, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) element.current?.showModal();
    else element.current?.close();
  }, [open]);
  return (
    <dialog ref={element} onClose={close} aria-labelledby={`${heading}-heading`}>
      <header>
        <h2 id={`${heading}-heading`}>{heading}</h2>
        <button class="tool" type="button" onClick={close}>Close</button>
      </header>
      {open && children}
    </dialog>
  );
}
