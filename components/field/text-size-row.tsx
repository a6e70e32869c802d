"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { setPreferenceCookie } from "@/lib/client/preference-cookie";
import { parseTextSize, type TextSize, textSizeCookie, textSizes } from "../shell/text-size";
import { ChoiceChip } from "./choice-chip";

const listeners = new Set<() => void>();

function listen(notify: () => void): () => void {
  listeners.add(notify);
  return () => listeners.delete(notify);
}

const chosen = (): TextSize => parseTextSize(document.documentElement.dataset.text);

/** At once on the page, and in the cookie for the next one. */
function choose(size: TextSize): void {
  if (size === "usual") delete document.documentElement.dataset.text;
  else document.documentElement.dataset.text = size;
  setPreferenceCookie(textSizeCookie, size);
  for (const notify of listeners) notify();
}

/** Usual or large text in the field. */
export function TextSizeRow({ className }: { className: string }) {
  const t = useTranslations("field");
  const size = useSyncExternalStore(listen, chosen, () => "usual");
  return (
    <div className={className}>
      <span>{t("textSize")}</span>
      <span role="group" aria-label={t("textSize")} className="flex gap-2">
        {textSizes.map((each) => (
          <ChoiceChip key={each} chosen={each === size} onChoose={() => choose(each)}>
            {t(`textSizes.${each}`)}
          </ChoiceChip>
        ))}
      </span>
    </div>
  );
}
