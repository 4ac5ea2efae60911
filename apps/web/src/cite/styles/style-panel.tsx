import type { Preferences } from "../../state/preferences.js";
import { LANGUAGES } from "../languages.js";
import type { Citing } from "../use-citation.js";
import { nameProblems } from "./read-style.js";
import { StyleCombobox } from "./style-combobox.js";

interface StylePanelProps {
  readonly citing: Citing;
  readonly prefer: (change: Partial<Preferences>) => void;
}

/** The style of citations, chosen by name or opened from a file, and their language. */
export function StylePanel({ citing, prefer }: StylePanelProps) {
  const { styles, style, opened, chosenLang } = citing;
  if (style === null) return null;
  const openFiles = (event: Event): void => {
    if (!(event.currentTarget instanceof HTMLInputElement)) return;
    const files = [...(event.currentTarget.files ?? [])];
    event.currentTarget.value = "";
    if (files.length > 0) opened.open(files);
  };
  const chooseLang = (event: Event): void => {
    if (event.currentTarget instanceof HTMLSelectElement) prefer({ citationLang: event.currentTarget.value });
  };
  return (
    <div class="style-panel">
      <StyleCombobox styles={styles} style={style} choose={({ id }) => prefer({ styleId: id })} />
      <label class="style-lang">
        Language
        <select value={chosenLang} onChange={chooseLang}>
          <option value="">That of the style</option>
          {LANGUAGES.map(({ tag, name }) => <option key={tag} value={tag} lang={tag}>{name}</option>)}
        </select>
      </label>
      <p class="style-files">
        <label class="tool file">
          Open a style (.csl)
          <input class="visually-hidden" type="file" accept=".csl" multiple onChange={openFiles} />
        </label>
        {style.fileName !== null && <button class="tool" type="button" onClick={() => opened.remove(style)}>Remove {style.fileName}</button>}
      </p>
      {style.problems.length > 0 && (
        <details class="style-problems">
          <summary>{style.problems.length === 1 ? "1 remark" : `${style.problems.length} remarks`} on this style</summary>
          <ul>{nameProblems(style.problems).map((problem) => <li key={problem}>{problem}</li>)}</ul>
        </details>
      )}
    </div>
  );
}
