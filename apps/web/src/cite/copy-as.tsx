import type { Transcript } from "@colloquy/corpus-schema";
import { useEffect, useMemo, useState } from "preact/hooks";
import { Markup } from "../panels/markup.js";
import { saveFile } from "../save/save-file.js";
import type { State } from "../state/state.js";
import type { Cited } from "./cited.js";
import { copyForms, type CopyForm } from "./copy-forms.js";
import { pageLink, type PageLink } from "./page-link.js";
import type { RecordForm } from "./records.js";
import { saidWords } from "./said-words.js";
import type { Copying } from "./use-copying.js";

interface CopyAsProps {
  readonly state: State;
  readonly transcript: Transcript;
  readonly cited: Cited;
  readonly copy: Copying;
}

/** Every form in which what is selected can be taken along: choose one, see it, copy it or save it. */
export function CopyAs(props: CopyAsProps) {
  const [open, setOpen] = useState(false);
  const follow = (event: Event): void => {
    if (event.currentTarget instanceof HTMLDetailsElement) setOpen(event.currentTarget.open);
  };
  return (
    <details class="copy-as" open={open} onToggle={follow}>
      <summary>Copy as</summary>
      {open && <Forms {...props} />}
    </details>
  );
}

function Forms({ state, transcript, cited, copy }: CopyAsProps) {
  const [chosen, setChosen] = useState("footnote");
  const records = useRecords(transcript);
  const link = usePageLink(state);
  const said = useMemo(() => (cited.place.span === null ? [] : saidWords(transcript, state.quote)), [transcript, cited, state.quote]);
  const forms = useMemo(() => {
    // All at once: a form that came later would push the others away from under the pointer.
    return records === undefined || link === undefined ? [] : copyForms({ cited, said, records, link });
  }, [cited, said, records, link]);
  const form = forms.find(({ id }) => id === chosen) ?? forms[0];
  if (form === undefined) return null;
  const submit = (event: Event): void => {
    event.preventDefault();
    copy.other(`as ${form.id}`, form.name, form.content);
  };
  const { file } = form;
  return (
    <form onSubmit={submit}>
      <fieldset>
        <legend class="visually-hidden">Copy as</legend>
        {forms.map(({ id, name }) => (
          <label key={id}>
            <input type="radio" name="copy-as" value={id} checked={id === form.id} onChange={() => setChosen(id)} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <Preview form={form} />
      {form.remarks.map((remark) => <p class="hint" key={remark}>{remark}</p>)}
      <p class="copy-actions">
        <button class="action" type="submit">{copy.copied === `as ${form.id}` ? "Copied" : `Copy ${inSentence(form)}`}</button>
        {file !== null && <button class="action" type="button" onClick={() => saveFile(file)}>Save {file.name.replace(/^.*\./, ".")} file</button>}
      </p>
    </form>
  );
}

/** The names of formats are names; the others are words. */
function inSentence({ name, file }: CopyForm): string {
  return file === null && !name.startsWith("Markdown") ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function Preview({ form: { name, content, markup } }: { readonly form: CopyForm }) {
  if (markup !== null) return <p class="preview"><Markup html={markup} /></p>;
  return <pre class="preview" tabIndex={0} role="group" aria-label={`Preview: ${name}`}>{content.text}</pre>;
}

/** The records, with code that is fetched when somebody looks for them: undefined until it is there, null where it cannot be had. */
function useRecords(transcript: Transcript): readonly RecordForm[] | null | undefined {
  const [code, setCode] = useState<typeof import("./records.js") | null | undefined>(undefined);
  useEffect(() => void import("./records.js").then((loaded) => setCode(() => loaded), () => setCode(null)), []);
  return useMemo(() => (code ? code.recordForms(transcript) : code), [code, transcript]);
}

/** The link to what is selected, and until it is made that to what was before: undefined where there is neither, null where none can be made. */
function usePageLink(state: State): PageLink | null | undefined {
  const { input, applied, shown, turn, quote } = state;
  const [link, setLink] = useState<PageLink | null | undefined>(undefined);
  useEffect(() => {
    let isCurrent = true;
    const keep = (made: PageLink | null): void => {
      if (isCurrent) setLink(made);
    };
    void pageLink(state, location.href.replace(/#.*/s, "")).then(keep, () => keep(null));
    return () => {
      isCurrent = false;
    };
  }, [input, applied, shown, turn?.ordinal, quote]);
  return link;
}
