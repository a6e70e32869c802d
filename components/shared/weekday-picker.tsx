"use client";

import { useTranslations } from "next-intl";
import { classNames } from "../ui/class-names";

const days = ["1", "2", "3", "4", "5", "6", "7"] as const;

interface WeekdayPickerProps {
  label: string;
  /** Digits, 1 Monday … 7 Sunday: `12345`. */
  value: string;
  onChange: (weekdays: string) => void;
}

/** Days of the week, each on or off. */
export function WeekdayPicker({ label, value, onChange }: WeekdayPickerProps) {
  const t = useTranslations("rules.weekday");
  return (
    <fieldset>
      <legend className="mb-1 text-12 font-semibold text-text-2">{label}</legend>
      <div className="flex gap-1">
        {days.map((day) => {
          const isOn = value.includes(day);
          return (
            <button
              key={day}
              type="button"
              aria-pressed={isOn}
              onClick={() => onChange(days.filter((one) => (one === day ? !isOn : value.includes(one))).join(""))}
              className={classNames(
                "h-9 min-w-9 flex-1 rounded-control border text-12",
                isOn
                  ? "border-accent bg-accent-soft font-semibold text-accent"
                  : "border-line text-text-2 hover:bg-sunken",
              )}
            >
              {t(day)}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
