import { render } from "preact";
import { App } from "./app.js";
import { checkStore } from "./notices/check-store.js";
import { NoticeList } from "./notices/notice-list.js";
import { keepOffline } from "./offline/keep-offline.js";
import { browserStore } from "./state/preferences.js";
import "./styles/tokens.css";
import "./styles/page.css";
import "./styles/reading.css";
import "./styles/apparatus.css";
import "./styles/dialog.css";
import "./styles/correct.css";
import "./styles/print.css";
import "./notices/notice-list.css";

const store = browserStore();
checkStore(store);
keepOffline();
const root = document.getElementById("app");
if (root !== null) {
  render(
    <>
      <App store={store} />
      <NoticeList />
    </>,
    root,
  );
}
