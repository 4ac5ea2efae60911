import { useState } from "preact/hooks";
import type { ArticleFormat } from "@colloquy/quotation-verifier/article";
import { fitsField, MOST_ARTICLE_BYTES, readArticleFile, type Article } from "./article.js";
import { FORMAT_NAMES } from "./judged.js";
import { SAMPLE_ARTICLE, SAMPLE_NAME } from "./sample-article.js";
import { verifier } from "./use-verifier.js";

interface ArticleFormProps {
  readonly article: Article;
  readonly check: () => void;
}

/** The field for an article, and the other ways to give one: a file, dropped or chosen, and the sample. */
export function ArticleForm({ article, check }: ArticleFormProps) {
  const submit = (event: Event): void => {
    event.preventDefault();
    check();
  };
  const trySample = (): void => {
    verifier.give({ name: SAMPLE_NAME, text: SAMPLE_ARTICLE, format: null });
    check();
  };
  const hasText = article.text.trim() !== "";
  return (
    <form class="article-form" onSubmit={submit}>
      {fitsField(article) ? <Field article={article} /> : <Held article={article} />}
      <div class="actions">
        <button class="main-action" type="submit" disabled={!hasText}>Check the quotations</button>
        <FormatChoice article={article} />
        <label class="tool file">
          Open an article
          <input class="visually-hidden" type="file" onChange={chooseFile} />
        </label>
        <button class="tool" type="button" onClick={trySample}>Try it with a sample article</button>
      </div>
    </form>
  );
}

function Field({ article }: Pick<ArticleFormProps, "article">) {
  const [hovering, setHovering] = useState(false);
  const type = (event: Event): void => {
    // What was changed is no longer what the file has.
    if (event.currentTarget instanceof HTMLTextAreaElement) verifier.give({ ...article, name: "", text: event.currentTarget.value });
  };
  return (
    <label class={hovering ? "article-field hovering" : "article-field"}>
      The article: plain text, Markdown or HTML
      <textarea
        rows={10}
        dir="auto"
        spellcheck={false}
        value={article.text}
        placeholder="Paste it, or drop a file here."
        onInput={type}
        onPaste={pasteLong}
        onDragOver={(event) => {
          keepFromPage(event);
          setHovering(true);
        }}
        onDragLeave={() => setHovering(false)}
        onDrop={(event) => {
          setHovering(false);
          drop(event);
        }}
      />
    </label>
  );
}

/** An article that is too long for a field. */
function Held({ article }: Pick<ArticleFormProps, "article">) {
  return (
    <p class="held">
      {article.name === "" ? "The pasted article" : article.name}: {(article.text.length / 1_000_000).toFixed(1)} million characters.{" "}
      <button class="tool" type="button" onClick={() => verifier.give({ ...article, name: "", text: "" })}>Take it away</button>
    </p>
  );
}

function FormatChoice({ article }: Pick<ArticleFormProps, "article">) {
  const choose = (event: Event): void => {
    if (!(event.currentTarget instanceof HTMLSelectElement)) return;
    const { value } = event.currentTarget;
    verifier.give({ ...article, format: value === "" ? null : (value as ArticleFormat) });
  };
  return (
    <label class="choice">
      Format
      <select value={article.format ?? ""} onChange={choose}>
        <option value="">told by the content</option>
        {Object.entries(FORMAT_NAMES).map(([id, name]) => <option key={id} value={id}>{name}</option>)}
      </select>
    </label>
  );
}

function chooseFile(event: Event): void {
  if (!(event.currentTarget instanceof HTMLInputElement)) return;
  const file = event.currentTarget.files?.[0];
  // Cleared, so that choosing the same file again is noticed.
  event.currentTarget.value = "";
  if (file !== undefined) void openFile(file);
}

/** Takes what is dropped on the field as an article; elsewhere the page takes it as a transcript. */
function drop(event: DragEvent): void {
  const file = event.dataTransfer?.files[0];
  keepFromPage(event);
  if (file !== undefined) {
    event.preventDefault();
    void openFile(file);
  }
}

/** The page's own sign that something hovers goes while it hovers over the field. */
function keepFromPage(event: DragEvent): void {
  event.stopPropagation();
  if (event.type === "dragover") event.preventDefault();
  document.dispatchEvent(new DragEvent("dragleave"));
}

/** Text that is too long for the field is taken past it. */
function pasteLong(event: ClipboardEvent): void {
  const text = event.clipboardData?.getData("text/plain") ?? "";
  if (fitsField({ text })) return;
  event.preventDefault();
  verifier.give({ name: "", text, format: null });
}

async function openFile(file: File): Promise<void> {
  const tooLarge = file.size > MOST_ARTICLE_BYTES;
  const bytes = tooLarge ? new Uint8Array(0) : new Uint8Array(await file.arrayBuffer());
  const read = readArticleFile(file.name, bytes, file.size);
  if (read.ok) verifier.give(read.article);
  else verifier.refuse(read.reason);
}
