"use client";

import { MapPin, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { CategorySelect } from "../../shared/category-select";
import { onDemand } from "../../shared/on-demand";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { IconButton } from "../../ui/icon-button";
import { Input } from "../../ui/input";
import { TextArea } from "../../ui/text-area";

const PlacePicker = onDemand(() => import("../../map/place-picker").then((module) => module.PlacePicker));

export interface PartDraft {
  key: number;
  category: string;
  description: string;
  address: string;
  /** Degrees, as typed. */
  lng: string;
  lat: string;
}

interface PartFieldsProps {
  place: number;
  value: PartDraft;
  onChange: (part: PartDraft) => void;
  onRemove?: (() => void) | undefined;
  /** There is one map: of the parts of a case one has it. */
  isPicking: boolean;
  onPicking: (isPicking: boolean) => void;
}

export function PartFields({ place, value, onChange, onRemove, isPicking, onPicking }: PartFieldsProps) {
  const t = useTranslations("incidents");
  const change = (part: Partial<PartDraft>) => onChange({ ...value, ...part });
  return (
    <fieldset className="grid gap-3 rounded-2 border border-line p-3 sm:grid-cols-2">
      <legend className="flex items-center gap-1 px-1 text-12 font-semibold">
        {t("family.part", { place: place + 1 })}
        {onRemove && (
          <IconButton label={t("family.removePart", { place: place + 1 })} size="small" onClick={onRemove}>
            <X aria-hidden className="size-3.5" />
          </IconButton>
        )}
      </legend>
      <Field label={t("category")}>
        {(control) => (
          <CategorySelect
            {...control}
            value={value.category}
            onChange={({ target }) => change({ category: target.value })}
          />
        )}
      </Field>
      <Field label={t("address")}>
        {(control) => (
          <Input
            {...control}
            maxLength={200}
            value={value.address}
            onChange={({ target }) => change({ address: target.value })}
          />
        )}
      </Field>
      <div className="sm:col-span-2">
        <Field label={t("family.matter")}>
          {(control) => (
            <TextArea
              {...control}
              rows={2}
              maxLength={2000}
              value={value.description}
              onChange={({ target }) => change({ description: target.value })}
            />
          )}
        </Field>
      </div>
      <Field label={t("family.lng")}>
        {(control) => (
          <Input
            {...control}
            inputMode="decimal"
            value={value.lng}
            onChange={({ target }) => change({ lng: target.value })}
          />
        )}
      </Field>
      <Field label={t("family.lat")}>
        {(control) => (
          <Input
            {...control}
            inputMode="decimal"
            value={value.lat}
            onChange={({ target }) => change({ lat: target.value })}
          />
        )}
      </Field>
      <div className="space-y-2 sm:col-span-2">
        <Button size="small" aria-expanded={isPicking} onClick={() => onPicking(!isPicking)}>
          <MapPin aria-hidden className="size-3.5" />
          {t(isPicking ? "family.picked" : "family.pick")}
        </Button>
        {isPicking && (
          <PlacePicker
            start={[Number(value.lng), Number(value.lat)]}
            onPlace={([lng, lat]) => change({ lng: lng.toFixed(6), lat: lat.toFixed(6) })}
          />
        )}
      </div>
    </fieldset>
  );
}
