"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { GridLayer } from "@/lib/contracts/grid-layers/grid-layer";
import { useAreaNames } from "../../shared/use-area-names";
import { useLayerName } from "../../shared/use-layer-name";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import { Tag } from "../../ui/tag";
import { LayerForm } from "./layer-form";

/** The layers, those in use first; one of them, or a new one, in a form. */
export function LayerList({ layers }: { layers: readonly GridLayer[] }) {
  const t = useTranslations("layers");
  const nameOf = useLayerName();
  const areaNames = useAreaNames();
  const [edited, setEdited] = useState<GridLayer | "new" | null>(null);
  if (edited !== null) return <LayerForm over={edited === "new" ? null : edited} onDone={() => setEdited(null)} />;
  return (
    <>
      {layers.length === 0 && (
        <Notice kind="empty" title={t("emptyTitle")}>
          {t("emptyText")}
        </Notice>
      )}
      <ul aria-label={t("title")}>
        {layers.map((layer) => (
          <li key={layer.id} className="flex items-center gap-3 border-b border-line py-2">
            <div className="min-w-0 flex-1">
              <p className="flex items-center gap-2">
                <b className="truncate">{nameOf(layer)}</b>
                <Tag>{layer.code}</Tag>
                <Tag>{t(`kind.${layer.kind}`)}</Tag>
                {layer.retiredOn !== null && <Tag look="late">{t("retired", { day: layer.retiredOn })}</Tag>}
              </p>
              <p className="truncate text-12 text-text-2">
                {areaNames([layer.areaCode])} · {t("unitCount", { count: layer.units })} ·{" "}
                {t(layer.mustCover ? "mustCover" : "mayLeave")}
              </p>
            </div>
            <Button size="small" onClick={() => setEdited(layer)}>
              {t("edit")}
            </Button>
          </li>
        ))}
      </ul>
      <Button className="mt-3" onClick={() => setEdited("new")}>
        <Plus aria-hidden className="size-4" />
        {t("add")}
      </Button>
    </>
  );
}
