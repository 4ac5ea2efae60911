import { foundingInterview } from "../founding-interview.js";
import { refuseFailure, type Refusal } from "../reading/refusal.js";
import { sampleFile, SAMPLES, type Sample } from "../samples/samples.js";
import { Dialog } from "./dialog.js";

interface SamplesDialogProps {
  readonly open: boolean;
  readonly read: (file: File) => void;
  readonly refuse: (refusal: Refusal) => void;
  readonly close: () => void;
}

/** Conversations to try the page with. */
export function SamplesDialog({ open, read, refuse, close }: SamplesDialogProps) {
  const choose = (sample: Sample): void => {
    close();
    sampleFile(sample).then(read, (error: unknown) => refuse(refuseFailure(sample.title, error)));
  };
  const openFirst = (): void => {
    close();
    read(foundingInterview());
  };
  return (
    <Dialog open={open} heading="Samples" close={close}>
      <p>The first one was published; the others were invented for this page, with all their people and places.</p>
      <ul class="samples">
        <li>
          <button class="sample" type="button" onClick={openFirst}>“Bloc” Thinking No Longer Blocks Progress</button>
          <p>Magazine interview of 2004, which the page opens with</p>
        </li>
        {SAMPLES.map((sample) => (
          <li key={sample.fileName}>
            <button class="sample" type="button" lang={sample.lang} dir="auto" onClick={() => choose(sample)}>{sample.title}</button>
            <p>{sample.kind}</p>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
