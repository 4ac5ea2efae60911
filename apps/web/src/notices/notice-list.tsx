import { useEffect, useState } from "preact/hooks";
import { currentNotices, takeDownNotice, watchNotices } from "./notice-board.js";

/** What is to be known about the page itself. */
export function NoticeList() {
  const [notices, setNotices] = useState(currentNotices);
  useEffect(() => {
    const show = (): void => setNotices(currentNotices());
    show();
    return watchNotices(show);
  }, []);
  return (
    <aside class="page-notices" aria-label="About this page" aria-live="polite">
      {notices.map(({ id, words, advice, action }) => (
        <div class="page-notice" key={id}>
          <p>{words} {advice}</p>
          {action !== undefined && <button class="tool" type="button" onClick={action.run}>{action.name}</button>}
          <button class="tool" type="button" onClick={() => takeDownNotice(id)}>Close</button>
        </div>
      ))}
    </aside>
  );
}
