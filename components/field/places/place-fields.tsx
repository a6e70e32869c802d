"use client";

import { useTranslations } from "next-intl";
import { DateField } from "../../ui/date-field";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { RhythmField } from "../rhythm-field";

/** What the forms of a place hold, as typed. */
export interface PlaceEntries {
  name: string;
  address: string;
  checkDays: string;
  nextOn: string;
}

interface PlaceFieldsProps {
  value: PlaceEntries;
  onChange: (change: Partial<PlaceEntries>) => void;
}

/** Name, address, rhythm and next day: what is told when a place is put on record, and corrected later. */
export function PlaceFields({ value, onChange }: PlaceFieldsProps) {
  const t = useTranslations();
  const lines = [
    ["name", 80, undefined],
    ["address", 200, t("common.optional")],
  ] as const;
  return (
    <>
      {lines.map(([name, most, note]) => (
        <Field key={name} label={t(`places.${name}`)} note={note}>
          {(control) => (
            <Input
              {...control}
              className="h-12 text-16"
              maxLength={most}
              value={value[name]}
              onChange={({ target }) => onChange({ [name]: target.value })}
            />
          )}
        </Field>
      ))}
      <RhythmField
        label={t("places.checkDays")}
        note={t("places.byKind")}
        value={value.checkDays}
        onChange={(checkDays) => onChange({ checkDays })}
      />
      <DateField
        label={t("places.nextCheck")}
        note={t("places.todayUnlessSaid")}
        className="h-12 text-16"
        value={value.nextOn}
        onChange={(nextOn) => onChange({ nextOn })}
      />
    </>
  );
}

/** What the fields say, as it is sent. */
export const placeRhythm = ({ checkDays }: PlaceEntries): number | null =>
  checkDays === "" ? null : Number(checkDays);
