"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { GridLayers } from "@/lib/contracts/grid-layers/grid-layer";
import { useMapLayer } from "../../map/use-map-layer";
import { LayerOptions } from "../../shared/layer-options";
import { useLayerName } from "../../shared/use-layer-name";
import { useLayerUnits } from "../../shared/use-layer-units";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import { Select } from "../../ui/select";
import { Tag } from "../../ui/tag";
import { UnitForm } from "./unit-form";

/** The units of one layer with who answers for each. */
export function UnitList({ items, departments }: Pick<GridLayers, "items" | "departments">) {
  const t = useTranslations("layers");
  const nameOf = useLayerName();
  const [onMap] = useMapLayer();
  const [chosen, setChosen] = useState<string | null>(onMap);
  const layer = items.find(({ id }) => id === chosen) ?? items[0];
  const units = useLayerUnits(layer?.id ?? null, null);
  const [edited, setEdited] = useState<string | null>(null);
  if (!layer)
    return (
      <Notice kind="empty" title={t("emptyTitle")}>
        {t("emptyText")}
      </Notice>
    );
  const listed = units.data?.features ?? [];
  return (
    <>
      <div className="w-60">
        <Select aria-label={t("choose")} value={layer.id} onChange={({ target }) => setChosen(target.value)}>
          <LayerOptions layers={items} />
        </Select>
      </div>
      {units.data && listed.length === 0 && (
        <Notice kind="empty" title={t("noUnitsTitle")}>
          {t("noUnitsText")}
        </Notice>
      )}
      <ul aria-label={t("part.units")}>
        {listed.map(({ properties: unit }) => (
          <li key={unit.code} className="border-b border-line py-2">
            {edited === unit.code ? (
              <UnitForm layer={layer.id} over={unit} departments={departments} onDone={() => setEdited(null)} />
            ) : (
              <div className="flex items-center gap-3">
                <div className="min-w-0 flex-1">
                  <p className="flex items-center gap-2">
                    <b className="truncate">{nameOf(unit)}</b>
                    <Tag>{unit.code}</Tag>
                  </p>
                  <p className="truncate text-12 text-text-2">
                    {[unit.department && nameOf(unit.department), unit.worker].filter(Boolean).join(" · ") ||
                      t("nobody")}
                  </p>
                </div>
                <Button size="small" onClick={() => setEdited(unit.code)}>
                  {t("edit")}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
