"use client";

import { Cctv } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { errorCodeOf } from "@/lib/client/api-error";
import { formatCount } from "@/lib/i18n/format-count";
import { Button } from "../ui/button";
import type { useCamerasAt } from "./use-cameras-at";

interface CamerasAtProps {
  cameras: ReturnType<typeof useCamerasAt>;
  /** Shows one on the map. */
  onCamera: (id: string) => void;
}

const FEW = 3;

/** The cameras that see a place, nearest first: how far, how fine, and whether they work. Never what they show. */
export function CamerasAt({ cameras, onCamera }: CamerasAtProps) {
  const t = useTranslations();
  const [all, setAll] = useState(false);
  if (cameras.isError && !cameras.data) {
    return (
      <p className="flex items-center gap-2 text-12 text-text-2">
        {t(`errors.${errorCodeOf(cameras.error)}`)}
        <Button size="small" onClick={() => void cameras.refetch()}>
          {t("common.retry")}
        </Button>
      </p>
    );
  }
  if (!cameras.data) return <p className="text-12 text-text-3">{t("common.loading")}</p>;
  const { cameras: items, couldTurn } = cameras.data;
  const others = couldTurn.length > 0 && (
    <p className="text-12 text-text-3">{t("map.here.couldTurn", { count: couldTurn.length })}</p>
  );
  if (items.length === 0) {
    return (
      <>
        <p className="text-12 text-text-3">{t("map.here.noCamera")}</p>
        {others}
      </>
    );
  }
  return (
    <>
      <ul className="-mx-2">
        {(all ? items : items.slice(0, FEW)).map(({ id, name, distanceMetres, grade, status }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => onCamera(id)}
              className="flex min-h-8 w-full items-center gap-2 rounded-control px-2 py-1 text-left hover:bg-sunken"
            >
              <Cctv aria-hidden className={`size-4 shrink-0 ${status === "online" ? "text-camera" : "text-text-3"}`} />
              <span className="min-w-0 flex-1 truncate text-13 text-text">{name}</span>
              <span className="shrink-0 text-12 text-text-2">
                {[
                  t("map.metres", { count: formatCount(Math.round(distanceMetres)) }),
                  status === "online" ? t(`map.here.grade.${grade}`) : t(`map.cameraStatus.${status}`),
                ].join(" · ")}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {items.length > FEW && (
        <Button look="quiet" size="small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t("map.here.fewer") : t("map.here.allCameras", { count: items.length })}
        </Button>
      )}
      {others}
    </>
  );
}
