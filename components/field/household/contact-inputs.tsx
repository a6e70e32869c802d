"use client";

import { useTranslations } from "next-intl";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";

/** Whom to reach, as typed. */
export interface ContactEntries {
  name: string;
  phone: string;
}

interface ContactInputsProps {
  value: ContactEntries;
  onChange: (contact: ContactEntries) => void;
}

/** Name and telephone of whom to reach in a household that is put on record. */
export function ContactInputs({ value, onChange }: ContactInputsProps) {
  const t = useTranslations();
  return (["name", "phone"] as const).map((part) => (
    <Field key={part} label={t(part === "name" ? "household.contact" : "field.phone")} note={t("common.optional")}>
      {(control) => (
        <Input
          {...control}
          type={part === "name" ? "text" : "tel"}
          autoComplete="off"
          maxLength={60}
          className="h-12 text-16"
          value={value[part]}
          onChange={({ target }) => onChange({ ...value, [part]: target.value })}
        />
      )}
    </Field>
  ));
}

/** The contact as it is sent; a telephone without a name reaches nobody. */
export const contactOf = ({ name, phone }: ContactEntries) =>
  name.trim() === "" ? null : { name: name.trim(), phone: phone.trim() === "" ? null : phone.trim() };
