"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { CampaignBody } from "@/lib/contracts/campaigns/campaign";
import { targetKinds } from "@/lib/incidents/campaign/campaign";
import { AreaOptions } from "../../shared/area-options";
import { ClassOptions } from "../../shared/class-options";
import { GridSelect } from "../../shared/grid-select";
import { useAreaNames } from "../../shared/use-area-names";
import { useDictionary } from "../../shared/use-dictionary";
import { useSession } from "../../shell/shell-session";
import { DateField } from "../../ui/date-field";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { Select } from "../../ui/select";
import { TextArea } from "../../ui/text-area";
import { usualAmount, withCode, withTarget } from "./campaign-draft";
import { ChosenCodes } from "./chosen-codes";
import { SpotFields } from "./spot-fields";

interface CampaignFieldsProps {
  value: CampaignBody;
  onChange: (draft: CampaignBody) => void;
}

export function CampaignFields({ value, onChange }: CampaignFieldsProps) {
  const t = useTranslations();
  const { areas } = useSession();
  const areaNames = useAreaNames();
  const { items, nameOf } = useDictionary("incident-category");
  // The last community that was picked: its grids can be picked one by one instead.
  const [community, setCommunity] = useState("");
  const change = (part: Partial<CampaignBody>) => onChange({ ...value, ...part });
  const addPlace = (code: string) => change({ places: withCode(value.places, code) });
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <div className="sm:col-span-2">
        <Field label={t("campaigns.name")}>
          {(control) => (
            <Input
              {...control}
              autoFocus
              maxLength={60}
              value={value.name}
              onChange={({ target }) => change({ name: target.value })}
            />
          )}
        </Field>
      </div>
      <div className="sm:col-span-2">
        <Field label={t("campaigns.classes")}>
          {(control) => (
            <Select
              {...control}
              value=""
              onChange={({ target }) => change({ categories: withCode(value.categories, target.value) })}
            >
              <option value="">{t("campaigns.addClass")}</option>
              <ClassOptions items={items} />
            </Select>
          )}
        </Field>
        <ChosenCodes codes={value.categories} nameOf={nameOf} onChange={(categories) => change({ categories })} />
      </div>
      <Field label={t("campaigns.places")}>
        {(control) => (
          <Select
            {...control}
            value=""
            onChange={({ target }) => {
              setCommunity(target.value.length === 12 ? target.value : "");
              addPlace(target.value);
            }}
          >
            <option value="">{t("campaigns.addPlace")}</option>
            <AreaOptions areas={areas} />
          </Select>
        )}
      </Field>
      <GridSelect
        community={community}
        value=""
        onChange={(code) =>
          change({
            places: withCode(
              value.places.filter((one) => one !== community),
              code,
            ),
          })
        }
      />
      <div className="-mt-3 sm:col-span-2">
        <ChosenCodes
          codes={value.places}
          nameOf={(code) => areaNames([code])}
          onChange={(places) => change({ places })}
        />
      </div>
      <SpotFields value={value.spots} onChange={(spots) => change({ spots })} />
      <DateField label={t("campaigns.fromDay")} value={value.fromDay} onChange={(day) => change({ fromDay: day })} />
      <DateField
        label={t("campaigns.toDay")}
        min={value.fromDay}
        value={value.toDay}
        onChange={(day) => change({ toDay: day })}
      />
      <fieldset className="space-y-1.5 sm:col-span-2">
        <legend className="mb-1 text-12 font-semibold text-text-2">{t("campaigns.targets")}</legend>
        {targetKinds.map((kind) => {
          const chosen = value.targets.find((target) => target.kind === kind);
          const set = (amount: number | null) => change({ targets: withTarget(value.targets, kind, amount) });
          return (
            <div key={kind} className="flex items-center gap-2">
              <label className="flex flex-1 items-center gap-2 text-13">
                <input
                  type="checkbox"
                  className="size-4 accent-accent"
                  checked={chosen !== undefined}
                  onChange={({ target }) => set(target.checked ? usualAmount(kind) : null)}
                />
                {t(`campaigns.targetName.${kind}`)}
              </label>
              <Input
                type="number"
                className="w-20!"
                aria-label={t(`campaigns.targetName.${kind}`)}
                min={1}
                max={kind === "checks-per-grid" ? 999 : 100}
                disabled={!chosen}
                value={chosen?.amount ?? usualAmount(kind)}
                onChange={({ target }) => set(Math.round(target.valueAsNumber) || 1)}
              />
              <span className="w-6 text-12 text-text-3">{t(`campaigns.targetUnit.${kind}`)}</span>
            </div>
          );
        })}
      </fieldset>
      <div className="sm:col-span-2">
        <Field label={t("campaigns.purpose")} note={t("common.optional")}>
          {(control) => (
            <TextArea
              {...control}
              rows={3}
              maxLength={1_000}
              value={value.purpose}
              onChange={({ target }) => change({ purpose: target.value })}
            />
          )}
        </Field>
      </div>
    </div>
  );
}
