import type { ComponentChildren } from "preact";

interface FieldProps {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly placeholder?: string;
  /** What is wrong with the value, in words. */
  readonly problem?: string | null;
}

/** A field for a line of text, with its label above it and what is wrong with it below. */
export function TextField({ id, label, value, change, placeholder, problem = null }: FieldProps) {
  const type = (event: Event): void => {
    if (event.currentTarget instanceof HTMLInputElement) change(event.currentTarget.value);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        value={value}
        placeholder={placeholder}
        spellcheck={false}
        autocomplete="off"
        aria-invalid={problem === null ? undefined : "true"}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onInput={type}
      />
      {problem !== null && <p class="problem" id={`${id}-problem`}>{problem}</p>}
    </div>
  );
}

/** Something to choose: its value, and what it is called. */
export type Choice = readonly [value: string, name: string];

interface ChoiceFieldProps extends Pick<FieldProps, "id" | "label" | "value" | "change"> {
  readonly choices: readonly Choice[];
}

/** A field with a list to choose from. */
export function ChoiceField({ id, label, value, change, choices }: ChoiceFieldProps) {
  const choose = (event: Event): void => {
    if (event.currentTarget instanceof HTMLSelectElement) change(event.currentTarget.value);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={choose}>
        {choices.map(([choice, name]) => <option key={choice} value={choice}>{name}</option>)}
      </select>
    </div>
  );
}

interface CorrectionFormProps {
  /** What the form does, for its button. */
  readonly does: string;
  /** More than the button says, for people who hear the page. */
  readonly describedAs?: string;
  readonly submit: () => void;
  readonly children?: ComponentChildren;
}

/** Fields and the button that carries out what they say; Enter in a field does the same. */
export function CorrectionForm({ does, describedAs, submit, children }: CorrectionFormProps) {
  const send = (event: Event): void => {
    event.preventDefault();
    submit();
  };
  return (
    <form class="correction" onSubmit={send} noValidate>
      {children}
      <button class="action" type="submit" aria-label={describedAs}>{does}</button>
    </form>
  );
}
