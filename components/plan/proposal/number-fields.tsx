"use client";

import { Field } from "../../ui/field";
import { Input } from "../../ui/input";

interface NumberFieldsProps<Name extends string> {
  legend: string;
  hint?: string;
  values: Readonly<Record<Name, number>>;
  names: readonly Name[];
  /** The greatest number that is taken. */
  most: number;
  labelOf: (name: Name) => string;
  onChange: (values: Readonly<Record<Name, number>>) => void;
}

/** Several weights under one heading. */
export function NumberFields<Name extends string>(props: NumberFieldsProps<Name>) {
  const { legend, hint, values, names, most, labelOf, onChange } = props;
  return (
    <fieldset>
      <legend className="text-13 font-semibold">{legend}</legend>
      {hint !== undefined && <p className="text-12 text-text-3">{hint}</p>}
      <div className="mt-2 grid grid-cols-2 gap-3 sm:grid-cols-4">
        {names.map((name) => (
          <Field key={name} label={labelOf(name)}>
            {(control) => (
              <Input
                {...control}
                type="number"
                required
                min={0}
                max={most}
                step="any"
                defaultValue={values[name]}
                onChange={({ target }) => {
                  if (target.validity.valid) onChange({ ...values, [name]: target.valueAsNumber });
                }}
              />
            )}
          </Field>
        ))}
      </div>
    </fieldset>
  );
}
