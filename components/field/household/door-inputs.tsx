"use client";

import { useTranslations } from "next-intl";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";

/** A door, as typed. */
export interface DoorEntries {
  stairwell: string;
  floor: string;
  room: string;
}

interface DoorInputsProps {
  value: DoorEntries;
  onChange: (door: DoorEntries) => void;
}

/** Stairwell, floor and room of a door. */
export function DoorInputs({ value, onChange }: DoorInputsProps) {
  const t = useTranslations("household");
  return (
    <div className="grid grid-cols-3 gap-1.5">
      {(["stairwell", "floor", "room"] as const).map((part) => (
        <Field key={part} label={t(`door.${part}`)}>
          {(control) => (
            <Input
              {...control}
              type={part === "room" ? "text" : "number"}
              inputMode={part === "room" ? "text" : "numeric"}
              autoComplete="off"
              maxLength={20}
              className="h-12 px-2 text-16"
              value={value[part]}
              onChange={({ target }) => onChange({ ...value, [part]: target.value })}
            />
          )}
        </Field>
      ))}
    </div>
  );
}

/** The door as it is sent; null while it is not all there. */
export function doorOf({ stairwell, floor, room }: DoorEntries) {
  const door = { stairwell: Number(stairwell), floor: Number(floor), room: room.trim() };
  const isWhole =
    Number.isInteger(door.stairwell) && door.stairwell > 0 && floor !== "" && Number.isInteger(door.floor);
  return isWhole && door.room !== "" ? door : null;
}
