import { useRef } from "preact/hooks";
import { Dialog } from "./dialog.js";

interface PasteDialogProps {
  readonly open: boolean;
  readonly read: (text: string) => void;
  readonly close: () => void;
}

/** A field for a transcript that is not in a file. */
export function PasteDialog({ open, read, close }: PasteDialogProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const submit = (event: Event): void => {
    event.preventDefault();
    const text = field.current?.value ?? "";
    close();
    read(text);
  };
  return (
    <Dialog open={open} heading="Paste text" close={close}>
      <form onSubmit={submit}>
        <label>
          The transcript, with the speakers’ names in front of what they say
          <textarea ref={field} rows={12} spellcheck={false} placeholder={"Ann: Where does the river end?\n\nBo: At the mill."} />
        </label>
        <button class="main-action" type="submit">Read it</button>
      </form>
    </Dialog>
  );
}
