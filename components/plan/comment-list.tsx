"use client";

import { MapPin, MessageSquare } from "lucide-react";
import { useTranslations } from "next-intl";
import { mapStore } from "../map/map-store";
import { RelativeTime } from "../shared/relative-time";
import { usePlanEditing } from "./plan-editing";

/** What others said of the plan; a pinned comment leads to its place. */
export function CommentList() {
  const t = useTranslations("planEditor");
  const { comments } = usePlanEditing().detail;
  if (comments.length === 0) return null;
  return (
    <section aria-label={t("comments")} className="border-b border-line px-4 py-3">
      <h3 className="text-13">{t("comments")}</h3>
      <ul className="mt-1">
        {comments.map(({ id, text, by, at, position }) => (
          <li key={id} className="flex items-start gap-2 py-1 text-12">
            {position ? (
              <button
                type="button"
                aria-label={t("showPlace")}
                title={t("showPlace")}
                className="mt-0.5 text-accent"
                onClick={() => mapStore.getState().sync?.reveal(position)}
              >
                <MapPin aria-hidden className="size-4" />
              </button>
            ) : (
              <MessageSquare aria-hidden className="mt-0.5 size-4 text-text-3" />
            )}
            <span className="min-w-0 flex-1">
              {text}
              <span className="block text-text-3">
                {by} · <RelativeTime at={at} />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
