"use client";

import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { errorCodeOf } from "@/lib/client/api-error";
import type { GridLayers } from "@/lib/contracts/grid-layers/grid-layer";
import { ClassOptions } from "../../shared/class-options";
import { LayerOptions } from "../../shared/layer-options";
import { useDictionary } from "../../shared/use-dictionary";
import { useLayerName } from "../../shared/use-layer-name";
import { Button } from "../../ui/button";
import { IconButton } from "../../ui/icon-button";
import { Notice } from "../../ui/notice";
import { Select } from "../../ui/select";
import { useRouteClass } from "./use-write-layers";

/** 归口: to which layer a class of cases goes; the exacter class goes first. */
export function RouteTable({ items, routes }: Pick<GridLayers, "items" | "routes">) {
  const t = useTranslations();
  const nameOf = useLayerName();
  const categories = useDictionary("incident-category");
  const put = useRouteClass();
  const inUse = items.filter(({ retiredOn }) => retiredOn === null);
  const [category, setCategory] = useState("");
  const [layer, setLayer] = useState("");
  const chosen = inUse.find(({ id }) => id === layer) ?? inUse[0];
  return (
    <>
      {routes.length === 0 && (
        <Notice kind="empty" title={t("layers.noRoutesTitle")}>
          {t("layers.noRoutesText")}
        </Notice>
      )}
      <table className="w-full text-13">
        <caption className="sr-only">{t("layers.part.routes")}</caption>
        <thead className="text-left text-12 text-text-3">
          <tr>
            <th className="py-1 font-normal">{t("layers.class")}</th>
            <th className="py-1 font-normal">{t("layers.goesTo")}</th>
            <th>
              <span className="sr-only">{t("layers.remove")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {routes.map((route) => {
            const to = items.find(({ id }) => id === route.layer);
            return (
              <tr key={`${route.districtCode} ${route.category}`} className="border-t border-line">
                <td className="py-1.5">
                  {categories.nameOf(route.category)} <span className="text-12 text-text-3">{route.category}</span>
                </td>
                <td className="py-1.5">{to && nameOf(to)}</td>
                <td className="text-right">
                  <IconButton
                    label={t("layers.remove")}
                    size="small"
                    onClick={() => put.mutate({ ...route, layer: null })}
                  >
                    <Trash2 aria-hidden className="size-4" />
                  </IconButton>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {chosen && (
        <form
          className="mt-3 flex items-center gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            put.mutate(
              { districtCode: chosen.districtCode, category, layer: chosen.id },
              { onSuccess: () => setCategory("") },
            );
          }}
        >
          <div className="min-w-0 flex-1">
            <Select
              required
              aria-label={t("layers.class")}
              value={category}
              onChange={({ target }) => setCategory(target.value)}
            >
              <option value="">{t("layers.chooseClass")}</option>
              <ClassOptions items={categories.items} />
            </Select>
          </div>
          <div className="min-w-0 flex-1">
            <Select aria-label={t("layers.goesTo")} value={chosen.id} onChange={({ target }) => setLayer(target.value)}>
              <LayerOptions layers={inUse} />
            </Select>
          </div>
          <Button type="submit" busy={put.isPending}>
            {t("layers.route")}
          </Button>
        </form>
      )}
      {put.error && (
        <p role="alert" className="mt-2 text-12 text-due-late-text">
          {t(`errors.${errorCodeOf(put.error)}`)}
        </p>
      )}
    </>
  );
}
