import { render } from "preact";
import { App } from "./app.js";
import { browserStore } from "./state/preferences.js";
import "./styles/tokens.css";
import "./styles/page.css";
import "./styles/reading.css";
import "./styles/apparatus.css";
import "./styles/dialog.css";
import "./styles/print.css";

const root = document.getElementById("app");
if (root !== null) render(<App store={browserStore()} />, root);
