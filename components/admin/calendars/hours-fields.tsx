"use client";

import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { clockText, minutesOf } from "../../shared/clock-text";
import { Button } from "../../ui/button";
import { IconButton } from "../../ui/icon-button";
import { Input } from "../../ui/input";

export type Span = [from: number, to: number];

interface HoursFieldsProps {
  value: readonly Span[];
  onChange: (spans: Span[]) => void;
}

/** Working hours of a day: 08:30–12:00, 14:00–17:30. */
export function HoursFields({ value, onChange }: HoursFieldsProps) {
  const t = useTranslations("admin.calendars");
  const change = (place: number, side: 0 | 1, text: string) =>
    onChange(
      value.map((span, index): Span => {
        if (index !== place) return span;
        return side === 0 ? [minutesOf(text), span[1]] : [span[0], minutesOf(text) || 1440];
      }),
    );
  return (
    <fieldset>
      <legend className="mb-1 text-12 font-semibold text-text-2">{t("hours")}</legend>
      <div className="flex flex-wrap items-center gap-2">
        {value.map(([from, to], place) => (
          <span key={`${place} of ${value.length}`} className="flex items-center gap-1">
            <Input
              type="time"
              className="w-28"
              aria-label={t("spanFrom", { place: place + 1 })}
              value={clockText(from)}
              onChange={({ target }) => change(place, 0, target.value)}
            />
            –
            <Input
              type="time"
              className="w-28"
              aria-label={t("spanTo", { place: place + 1 })}
              value={clockText(to)}
              onChange={({ target }) => change(place, 1, target.value)}
            />
            {value.length > 1 && (
              <IconButton
                size="small"
                label={t("removeSpan", { place: place + 1 })}
                onClick={() => onChange(value.filter((_, index) => index !== place))}
              >
                <X aria-hidden className="size-3.5" />
              </IconButton>
            )}
          </span>
        ))}
        {value.length < 6 && (
          <Button look="quiet" size="small" onClick={() => onChange([...value, [1140, 1260]])}>
            <Plus aria-hidden className="size-3.5" />
            {t("addSpan")}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
