"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { coordinateSystems } from "@/lib/imports/coordinate-systems";
import { LayerOptions } from "../shared/layer-options";
import { useGridLayers } from "../shared/use-grid-layers";
import { childrenOf, levelOf } from "../shell/shell-area";
import { useSession } from "../shell/shell-session";
import { useArea } from "../shell/use-area";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { Segmented } from "../ui/segmented";
import { Select } from "../ui/select";
import { useBeginPlan } from "./use-begin-plan";

type Source = "inForce" | "empty" | "grids" | "file";
const accept = ".geojson,.json,.zip,.kml,.kmz,.gpkg";

interface NewPlanDialogProps {
  /** The thematic layer that was chosen before. */
  layer: string | null;
  onClose: () => void;
  onMade: (id: string) => void;
}

/**
 * Begins a plan of a street, a community or a thematic layer from what is in force, or from a file of boundaries; a layer without
 * units also from bare ground or from the community grids.
 */
export function NewPlanDialog({ layer: before, onClose, onMade }: NewPlanDialogProps) {
  const t = useTranslations();
  const { areas } = useSession();
  const [chosen] = useArea();
  const streets = areas.filter(({ code }) => levelOf(code) === "street");
  const fitting = chosen && ["street", "community"].includes(levelOf(chosen)) ? chosen : "";
  const [area, setArea] = useState(fitting);
  const [name, setName] = useState("");
  const layers = useGridLayers().data?.items.filter(({ retiredOn }) => retiredOn === null) ?? [];
  const [layer, setLayer] = useState(before ?? "");
  const chosenLayer = layers.find(({ id }) => id === layer);
  const offered: readonly Source[] = chosenLayer?.units === 0 ? ["empty", "grids", "file"] : ["inForce", "file"];
  const [wanted, setSource] = useState<Source>("inForce");
  const source = offered.includes(wanted) ? wanted : offered[0]!;
  const [file, setFile] = useState<File | null>(null);
  const [system, setSystem] = useState("auto");
  const { begin, busy, failure } = useBeginPlan((id) => {
    onClose();
    onMade(id);
  });
  return (
    <Dialog open onClose={onClose} title={t("planEditor.newPlan")} closeLabel={t("common.close")}>
      <form
        className="flex flex-col gap-3 px-5 pt-1 pb-5"
        onSubmit={(event) => {
          event.preventDefault();
          begin({
            name,
            layer: chosenLayer?.id ?? null,
            area,
            start: source === "grids" ? "grids" : "empty",
            file: source === "file" ? file : null,
            system,
          });
        }}
      >
        <Field label={t("planEditor.planName")}>
          {(control) => (
            <Input
              {...control}
              required
              maxLength={100}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        {layers.length > 0 && (
          <Field label={t("layers.ofPlan")} hint={chosenLayer && t("layers.wholeLayer")}>
            {(control) => (
              <Select {...control} value={layer} onChange={({ target }) => setLayer(target.value)}>
                <option value="">{t("layers.communityGrids")}</option>
                <LayerOptions layers={layers} />
              </Select>
            )}
          </Field>
        )}
        {!chosenLayer && (
          <Field
            label={t("planEditor.planArea")}
            hint={t(source === "file" ? "planEditor.file.areaHint" : "planEditor.planAreaHint")}
          >
            {(control) => (
              <Select {...control} required value={area} onChange={(event) => setArea(event.target.value)}>
                <option value="">{t("shell.areaChoose")}</option>
                {streets.map((street) => (
                  <optgroup key={street.code} label={street.name}>
                    <option value={street.code}>{t("planEditor.wholeStreet", { name: street.name })}</option>
                    {childrenOf(areas, street.code).map((community) => (
                      <option key={community.code} value={community.code}>
                        {community.name}
                      </option>
                    ))}
                  </optgroup>
                ))}
              </Select>
            )}
          </Field>
        )}
        <Segmented
          label={t("planEditor.file.source")}
          value={source}
          options={offered.map((value) => ({ value, label: t(`planEditor.file.${value}`) }))}
          onChange={setSource}
        />
        {source === "file" && (
          <>
            <Field label={t("planEditor.file.file")} hint={t("planEditor.file.fileHint")}>
              {(control) => (
                <input
                  {...control}
                  type="file"
                  required
                  accept={accept}
                  onChange={({ target }) => setFile(target.files?.[0] ?? null)}
                  className="text-13"
                />
              )}
            </Field>
            <Field label={t("planEditor.file.systemLabel")} hint={t("planEditor.file.systemHint")}>
              {(control) => (
                <Select {...control} value={system} onChange={({ target }) => setSystem(target.value)}>
                  {["auto", ...coordinateSystems].map((value) => (
                    <option key={value} value={value}>
                      {t("planEditor.file.system", { system: value })}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
          </>
        )}
        {failure !== null && (
          <p role="alert" className="text-12 text-due-late-text">
            {failure}
          </p>
        )}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{t("common.cancel")}</Button>
          <Button type="submit" look="primary" busy={busy}>
            {t("planEditor.begin")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
