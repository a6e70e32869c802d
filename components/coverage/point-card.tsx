"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { CameraAtPoint } from "@/lib/contracts/coverage/coverage-at-endpoint";
import { formatCount, formatShare } from "@/lib/i18n/format-count";
import { IconButton } from "../ui/icon-button";
import { MaintenanceSpan } from "./reliability/maintenance-span";

interface PointCardProps {
  cameras: readonly CameraAtPoint[];
  /** Those that could see it by turning, apart. */
  couldTurn: readonly CameraAtPoint[];
  onClose: () => void;
  onCamera: (id: string) => void;
}

/** Who sees the point: how far, and detect or observe; never more than that. */
export function PointCard({ cameras, couldTurn, onClose, onCamera }: PointCardProps) {
  const t = useTranslations();
  return (
    <section
      aria-label={t("coverage.atPoint")}
      className="absolute top-14 left-3 w-80 rounded-2 bg-raised py-2 pr-1 pl-3 text-13 shadow-2"
    >
      <div className="flex items-center gap-2">
        <b className="min-w-0 flex-1">
          {t("coverage.seenBy", { count: cameras.filter(({ status }) => status === "online").length })}
        </b>
        <IconButton label={t("common.close")} onClick={onClose}>
          <X aria-hidden className="size-4" />
        </IconButton>
      </div>
      <div className="max-h-60 overflow-y-auto pr-2 pb-1">
        <CameraRows cameras={cameras} onCamera={onCamera} />
        {couldTurn.length > 0 && (
          <>
            <p className="mt-1 border-t border-line pt-1 text-12 text-text-3">
              {t("coverage.couldTurn", { count: couldTurn.length })}
            </p>
            <CameraRows cameras={couldTurn} onCamera={onCamera} />
          </>
        )}
      </div>
    </section>
  );
}

function CameraRows({ cameras, onCamera }: Pick<PointCardProps, "cameras" | "onCamera">) {
  const t = useTranslations();
  return (
    <ul>
      {cameras.map(({ id, name, status, distanceMetres, pixelsPerMetre, grade, onlineShare, maintenance }) => (
        <li key={id}>
          <button
            type="button"
            onClick={() => onCamera(id)}
            className="flex w-full flex-wrap items-baseline gap-x-2 rounded-1 py-0.5 text-left hover:bg-sunken"
          >
            <span className="min-w-0 flex-1 truncate">{name}</span>
            <span className="text-12 whitespace-nowrap text-text-2">
              {formatCount(distanceMetres)} m · {formatCount(pixelsPerMetre)} px/m ·{" "}
              {status === "online" ? t(`coverage.grade.${grade}`) : t(`map.cameraStatus.${status}`)}
            </span>
            <span className="w-full text-11 text-text-3">
              {onlineShare !== null && t("coverage.reliability.online90", { share: formatShare(onlineShare, 1) })}
              {maintenance && (
                <>
                  {onlineShare !== null && " · "}
                  {t("coverage.reliability.planned")} <MaintenanceSpan {...maintenance} />
                </>
              )}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
