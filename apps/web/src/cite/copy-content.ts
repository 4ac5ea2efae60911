import type { ClipboardContent } from "./clipboard-content.js";

/**
 * Puts content on the clipboard, with formatting where the browser can, else as text. Returns what was copied, or null
 * where the browser allowed nothing. Browsers allow it only in answer to a click or a key.
 */
export async function copyContent(content: ClipboardContent): Promise<"rich" | "text" | null> {
  if (await succeeds(() => writeRich(content))) return "rich";
  if (await succeeds(() => navigator.clipboard.writeText(content.text))) return "text";
  return copyByEvent(content) ? "rich" : null;
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
function copyByEvent({ text, html }: ClipboardContent): boolean {
  let done = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/plain", text);
    event.clipboardData?.setData("text/html", html);
    event.preventDefault();
    done = event.clipboardData !== null;
  };
  document.addEventListener("copy", fill, { once: true });
  const page: OldClipboard = document;
  page.execCommand("copy");
  document.removeEventListener("copy", fill);
  return done;
}
