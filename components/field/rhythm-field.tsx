import { Field } from "../ui/field";
import { Input } from "../ui/input";

interface RhythmFieldProps {
  label: string;
  /** What holds where it is left empty. */
  note: string;
  value: string;
  onChange: (days: string) => void;
}

/** Every how many days. */
export const RhythmField = ({ label, note, value, onChange }: RhythmFieldProps) => (
  <Field label={label} note={note}>
    {(control) => (
      <Input
        {...control}
        type="number"
        inputMode="numeric"
        min={1}
        max={365}
        className="h-12 text-16"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    )}
  </Field>
);
