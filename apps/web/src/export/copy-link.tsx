import { useEffect, useState } from "preact/hooks";
import { escapeHtml } from "../cite/clipboard-content.js";
import { copyContent } from "../cite/copy-content.js";
import { writeAddress } from "../state/deep-link.js";
import { addressOf } from "../state/go-to.js";
import { shownTranscript, type State } from "../state/state.js";
import { formatCount } from "../text/format-count.js";
import { linkToCopy, type LinkToCopy } from "./link-to-copy.js";

interface CopyLinkProps {
  readonly state: State;
  /** Saves the transcript as a page to read; null while that is not ready. */
  readonly savePage: (() => void) | null;
}

/** A button that copies a link with the transcript in it, or the reason why there is none. */
export function CopyLink({ state, savePage }: CopyLinkProps) {
  const { input, applied: recipe } = state;
  const place = addressOf(state);
  const [link, setLink] = useState<LinkToCopy | null>(null);
  const [said, setSaid] = useState("");
  // Made beforehand: browsers let a page copy only at once when a button is pressed.
  useEffect(() => {
    let isCurrent = true;
    setLink(null);
    setSaid("");
    if (input !== null) void linkToCopy(location.href, { input, recipe }, place).then((made) => isCurrent && setLink(made));
    return () => {
      isCurrent = false;
    };
  }, [input, recipe, writeAddress(place)]);
  const copy = async (url: string): Promise<void> => {
    const title = shownTranscript(state)?.transcript.metadata.title ?? "Transcript";
    const how = await copyContent({ text: url, html: `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>` });
    setSaid(how === null ? "The browser did not allow copying." : `Copied: a link of ${formatCount(url.length)} characters. It opens this page, and what is open is in the link itself.`);
  };
  const press = (): void => {
    if (link === null) return;
    if ("url" in link) void copy(link.url);
    else setSaid(link.reason);
  };
  return (
    <section class="link" aria-labelledby="link-heading">
      <h3 id="link-heading">Link</h3>
      <button class="main-action" type="button" disabled={link === null} onClick={press}>Copy a link with the transcript in it</button>
      <p role="status">{said}</p>
      {link !== null && "reason" in link && said !== "" && savePage !== null && (
        <button class="tool" type="button" onClick={savePage}>Save it as a page to read</button>
      )}
    </section>
  );
}
