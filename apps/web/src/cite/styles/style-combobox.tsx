import { searchStyles } from "@colloquy/citation-formatter/catalogue";
import { useEffect, useRef, useState } from "preact/hooks";
import type { StyleChoice } from "../cited.js";
import { comboboxMove } from "./combobox-move.js";

interface StyleComboboxProps {
  readonly styles: readonly StyleChoice[];
  readonly style: StyleChoice;
  readonly choose: (style: StyleChoice) => void;
}

/** What is typed while the list is open; null while it is closed. `active` is the option that Enter takes, from 0. */
interface Typing {
  readonly query: string;
  readonly active: number;
}

const LIST = "style-list";

/**
 * A field that finds styles by name as one types, and a list to choose from (WAI-ARIA Authoring Practices 1.2, "Editable
 * Combobox With List Autocomplete"). What is typed changes nothing until an option is chosen; Escape takes it back.
 */
export function StyleCombobox({ styles, style, choose }: StyleComboboxProps) {
  const [typing, setTyping] = useState<Typing | null>(null);
  const found = typing === null ? [] : findStyles(typing.query, styles);
  const active = typing === null ? undefined : found[typing.active];
  const take = (chosen: StyleChoice | undefined): void => {
    setTyping(null);
    if (chosen !== undefined) choose(chosen);
  };
  const open = (): void => setTyping((now) => now ?? { query: "", active: styles.indexOf(style) });
  const press = (event: KeyboardEvent): void => {
    const move = comboboxMove(event, typing, found.length);
    if (move === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (move === "open") open();
    else if (move === "close") setTyping(null);
    else if (move === "take") take(active);
    else setTyping({ query: typing?.query ?? "", active: move });
  };
  const type = (event: Event): void => {
    if (event.currentTarget instanceof HTMLInputElement) setTyping({ query: event.currentTarget.value, active: 0 });
  };
  return (
    <div class="combobox">
      <label for="style-field">Style</label>
      <input
        id="style-field"
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={typing !== null}
        aria-controls={LIST}
        aria-activedescendant={active === undefined ? undefined : optionId(active)}
        autocomplete="off"
        spellcheck={false}
        placeholder={typing === null ? undefined : style.title}
        value={typing === null ? style.title : typing.query}
        onInput={type}
        onClick={open}
        onKeyDown={press}
        onBlur={() => setTyping(null)}
      />
      <Options found={found} active={active} open={typing !== null} take={take} />
      {typing !== null && found.length === 0 && <p class="hint" role="status">No style has that in its name. Open its .csl file.</p>}
    </div>
  );
}

interface OptionsProps {
  readonly found: readonly StyleChoice[];
  readonly active: StyleChoice | undefined;
  readonly open: boolean;
  readonly take: (style: StyleChoice) => void;
}

/** The list of a combobox; the active option is kept in view. */
function Options({ found, active, open, take }: OptionsProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <ul ref={list} id={LIST} role="listbox" aria-label="Styles" hidden={!open}>
      {found.map((one) => (
        <li
          key={one.id}
          id={optionId(one)}
          role="option"
          aria-selected={one === active}
          // The field keeps the focus, so that the list does not close before the click arrives.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(one)}
        >
          <bdi>{one.title}</bdi>
          {one.fileName !== null && <small>{one.fileName}</small>}
        </li>
      ))}
    </ul>
  );
}

/** The styles that are meant, best first; all, in their order, where nothing is asked for. */
function findStyles(query: string, styles: readonly StyleChoice[]): readonly StyleChoice[] {
  return query.trim() === "" ? styles : searchStyles(query, styles);
}

/** An id may hold no white space (HTML, "The id attribute"), and a file may be called anything. */
function optionId({ id }: StyleChoice): string {
  return `style-${id.replace(/\s/g, "-")}`;
}
