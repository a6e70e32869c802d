import { Field } from "./field";
import { Input } from "./input";

interface DateFieldProps {
  label: string;
  note?: string | undefined;
  hint?: string | undefined;
  error?: string | undefined;
  required?: boolean;
  /** Days, `YYYY-MM-DD`; empty = none. */
  min?: string | undefined;
  max?: string | undefined;
  value: string;
  onChange: (day: string) => void;
  className?: string;
}

/** A labelled day. */
export const DateField = ({ label, note, hint, error, onChange, ...rest }: DateFieldProps) => (
  <Field label={label} note={note} hint={hint} error={error}>
    {(control) => <Input {...control} {...rest} type="date" onChange={({ target }) => onChange(target.value)} />}
  </Field>
);
