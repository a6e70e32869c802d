"use client";

import { useTranslations } from "next-intl";
import { PhotoPicker } from "../../photo/photo-picker";
import type { PhotoUploads } from "../../photo/use-photo-uploads";
import { Select } from "../../ui/select";
import type { PlaceListItem } from "./use-place-list";

const findings = ["noted", "general", "major"] as const;

/** How one thing was found: fine, wrong and seen to on the spot, or a hazard from now on. */
export type Finding = "fine" | (typeof findings)[number];

interface CheckItemProps {
  item: PlaceListItem;
  value: Finding;
  /** Of the whole check; those of this item carry its code. */
  photos: PhotoUploads;
  onChange: (finding: Finding) => void;
}

/** One line of the list; ticked, it asks whether this becomes a hazard, and then for its picture as it was found. */
export function CheckItem({ item: { code, name, points }, value, photos, onChange }: CheckItemProps) {
  const t = useTranslations("places");
  const words = useTranslations("common");
  const wrong = value !== "fine";
  return (
    <div className="border-b border-line px-3 last:border-0">
      <label className="flex min-h-12 items-center gap-3">
        <input
          type="checkbox"
          className="size-5 shrink-0 accent-accent"
          checked={wrong}
          onChange={({ target }) => onChange(target.checked ? "noted" : "fine")}
        />
        <span className="min-w-0 flex-1 py-1.5 wrap-break-word">{name}</span>
        <span className={wrong ? "shrink-0 text-14 font-semibold text-due-late-text" : "shrink-0 text-14 text-text-2"}>
          {t("takesOff", { points })}
        </span>
      </label>
      {wrong && (
        <div className="space-y-3 pb-3">
          <Select
            aria-label={t("becomes", { name })}
            className="h-11 text-16"
            value={value}
            onChange={({ target }) => onChange(findings.find((each) => each === target.value) ?? "noted")}
          >
            {findings.map((each) => (
              <option key={each} value={each}>
                {t(`finding.${each}`)}
              </option>
            ))}
          </Select>
          {value !== "noted" && (
            <PhotoPicker
              touch
              label={t("photo", { name })}
              note={words("optional")}
              photos={{
                ...photos,
                uploads: photos.uploads.filter(({ of }) => of === code),
                add: (files) => photos.add(files, code),
              }}
            />
          )}
        </div>
      )}
    </div>
  );
}
