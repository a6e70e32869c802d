"use client";

import { Star } from "lucide-react";
import { useTranslations } from "next-intl";

const ALL = [1, 2, 3, 4, 5];

/** Of a place, never of a person. */
export function Stars({ count }: { count: number }) {
  const t = useTranslations("places");
  return (
    <span role="img" aria-label={t("stars", { count })} className="inline-flex gap-0.5">
      {ALL.map((place) => (
        <Star
          key={place}
          aria-hidden
          strokeWidth={1.8}
          className={place <= count ? "size-4 fill-current text-text-2" : "size-4 text-line-strong"}
        />
      ))}
    </span>
  );
}
