// First: what is imported below may look at it as it loads.
import "./without-code-from-text.js";
import { render } from "preact";
import { App } from "./app.js";
import { wasForgotten } from "./keep/forget-everything.js";
import { indexedDbStore } from "./keep/session-store.js";
import { checkStore } from "./notices/check-store.js";
import { putUpNotice } from "./notices/notice-board.js";
import { NoticeList } from "./notices/notice-list.js";
import { keepOffline } from "./offline/keep-offline.js";
import { prepareReader } from "./reading/read-in-worker.js";
import { browserStore } from "./state/preferences.js";
import "./styles/tokens.css";
import "./styles/page.css";
import "./styles/reading.css";
import "./styles/apparatus.css";
import "./styles/cite.css";
import "./styles/opening.css";
import "./styles/dialog.css";
import "./styles/correct.css";
import "./styles/source.css";
import "./styles/search.css";
import "./styles/print.css";
import "./notices/notice-list.css";

prepareReader();
const store = browserStore();
const sessions = indexedDbStore();
if (wasForgotten()) {
  putUpNotice({ id: "forgotten", words: "Everything that this page kept in this browser is forgotten.", advice: "" });
}
checkStore(store);
keepOffline();
const root = document.getElementById("app");
if (root !== null) {
  render(
    <>
      <App store={store} sessions={sessions} />
      <NoticeList />
    </>,
    root,
  );
}
