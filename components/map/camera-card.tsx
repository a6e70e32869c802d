"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Camera } from "@/lib/contracts/cameras/camera";
import { formatCount } from "@/lib/i18n/format-count";
import { IconButton } from "../ui/icon-button";

interface CameraCardProps {
  camera: Camera;
  onClose: () => void;
  /** What can be done with it here. */
  children?: ReactNode;
}

/** What stands at a place and whether it works; never what it shows. */
export function CameraCard({ camera, onClose, children }: CameraCardProps) {
  const t = useTranslations();
  const { name, code, status, bearingDegrees, horizontalFovDegrees, rangeMetres } = camera;
  const facts = [
    bearingDegrees === null ? t("map.allRound") : t("map.bearing", { degrees: formatCount(bearingDegrees) }),
    t("map.fov", { degrees: formatCount(horizontalFovDegrees) }),
    t("map.range", { metres: formatCount(rangeMetres) }),
  ];
  return (
    <section
      aria-label={name}
      className="absolute top-14 left-3 w-72 rounded-2 bg-raised py-2 pr-1 pl-3 text-12 text-text-2 shadow-2"
    >
      <div className="flex items-start gap-2">
        <b className="min-w-0 flex-1 pt-1.5 text-13 text-text">{name}</b>
        <IconButton label={t("common.close")} onClick={onClose}>
          <X aria-hidden className="size-4" />
        </IconButton>
      </div>
      <p>
        {t(`map.cameraStatus.${status}`)} · {facts.join(" · ")}
      </p>
      <p className="mt-0.5 font-mono text-11 text-text-3">{code}</p>
      {children}
    </section>
  );
}
