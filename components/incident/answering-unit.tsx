"use client";

import { useTranslations } from "next-intl";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { useLayerName } from "../shared/use-layer-name";
import { Tag } from "../ui/tag";

/** 负责单元: which unit of a thematic layer answered for the place and the class on the day of registration. */
export function AnsweringUnit({ answering }: { answering: NonNullable<IncidentDetail["answering"]> }) {
  const t = useTranslations("layers");
  const nameOf = useLayerName();
  const { layer, layerEn, code, department, departmentEn, worker, on } = answering;
  const who = [department && nameOf({ name: department, nameEn: departmentEn ?? department }), worker].filter(Boolean);
  return (
    <div className="text-13">
      <p className="flex items-center gap-2">
        <b className="truncate">{nameOf(answering)}</b>
        <Tag>{code}</Tag>
      </p>
      <p className="text-12 text-text-2">{[nameOf({ name: layer, nameEn: layerEn }), ...who].join(" · ")}</p>
      <p className="text-12 text-text-3">{t("answeredOn", { day: on })}</p>
    </div>
  );
}
