import { type ReactNode, useId } from "react";

interface FieldProps {
  label: string;
  /** Beside the label, e.g. "optional". */
  note?: string | undefined;
  hint?: string | undefined;
  error?: string | undefined;
  /** Draws the control with the ids that tie it to its label, hint and error. */
  children: (control: {
    id: string;
    "aria-describedby": string | undefined;
    "aria-invalid": true | undefined;
  }) => ReactNode;
}

/** Label, control, hint, error: the same for every kind of control. */
export function Field({ label, note, hint, error, children }: FieldProps) {
  const id = useId();
  const messageId = `${id}-message`;
  const message = error ?? hint;
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="flex items-baseline justify-between gap-2 text-12 font-semibold text-text-2">
        {label}
        {note && <span className="font-normal text-text-3">{note}</span>}
      </label>
      {children({ id, "aria-describedby": message ? messageId : undefined, "aria-invalid": error ? true : undefined })}
      {message && (
        <p id={messageId} className={error ? "text-12 text-due-late-text" : "text-12 text-text-3"}>
          {message}
        </p>
      )}
    </div>
  );
}
