import type { ClipboardContent } from "./clipboard-content.js";

/** Text that is copied as it is: a record, an address. */
export interface PlainContent {
  readonly text: string;
  readonly html: null;
}

/**
 * Puts content on the clipboard, with formatting where it has any and the browser can, else as text. Returns what was
 * copied, or null where the browser allowed nothing. Browsers allow it only in answer to a click or a key.
 */
export async function copyContent(content: ClipboardContent | PlainContent): Promise<"whole" | "text" | null> {
  const { text, html } = content;
  if (html !== null && (await succeeds(() => writeRich({ text, html })))) return "whole";
  if (await succeeds(() => navigator.clipboard.writeText(text))) return html === null ? "whole" : "text";
  return copyByEvent(content) ? "whole" : null;
}

function writeRich({ text, html }: ClipboardContent): Promise<void> {
  const item = new ClipboardItem({
    "text/html": new Blob([html], { type: "text/html" }),
    "text/plain": new Blob([text], { type: "text/plain" }),
  });
  return navigator.clipboard.write([item]);
}

async function succeeds(write: () => Promise<void>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch {
    return false;
  }
}

/** The part of `Document` that older browsers copy with. */
interface OldClipboard {
  execCommand(command: "copy"): boolean;
}

/** The way of browsers that keep the clipboard from pages without TLS. */
function copyByEvent({ text, html }: ClipboardContent | PlainContent): boolean {
  let done = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/plain", text);
    if (html !== null) event.clipboardData?.setData("text/html", html);
    event.preventDefault();
    done = event.clipboardData !== null;
  };
  document.addEventListener("copy", fill, { once: true });
  const page: OldClipboard = document;
  page.execCommand("copy");
  document.removeEventListener("copy", fill);
  return done;
}
