"use client";

import { useTranslations } from "next-intl";
import type { UseFormReturn } from "react-hook-form";
import { CommunitySelect } from "../shared/community-select";
import { gridCentre } from "../shared/grid-centre";
import { GridOptions } from "../shared/grid-options";
import { useGridsOf } from "../shared/use-grids-of";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { Select } from "../ui/select";
import type { NewCaseInput, NewCaseValues } from "./new-case-values";

/** Where it is: a grid gives its centre as the first guess, which may be typed over. The server decides the grid by the position. */
export function PlaceFields({ form }: { form: UseFormReturn<NewCaseInput, unknown, NewCaseValues> }) {
  const t = useTranslations();
  const { errors } = form.formState;
  const community = form.watch("community");
  const grids = useGridsOf(community);
  const features = grids.data?.features ?? [];

  const moveTo = (code: string) => {
    const feature = features.find(({ properties }) => properties.code === code);
    const centre = feature && gridCentre(feature.geometry);
    if (!centre) return;
    form.setValue("lng", String(centre[0]), { shouldValidate: true });
    form.setValue("lat", String(centre[1]), { shouldValidate: true });
  };
  return (
    <>
      <Field label={t("common.level.community")}>
        {(control) => (
          <CommunitySelect
            {...control}
            {...form.register("community", { onChange: () => form.setValue("grid", "") })}
          />
        )}
      </Field>
      <Field label={t("command.grid")} hint={t("command.positionHint")}>
        {(control) => (
          <Select
            {...control}
            {...form.register("grid", {
              onChange: (event: { target: { value: string } }) => moveTo(event.target.value),
            })}
            disabled={features.length === 0}
          >
            <GridOptions grids={grids} />
          </Select>
        )}
      </Field>
      <Field label={t("incidents.address")} note={t("common.optional")} error={errors.address && t("common.invalid")}>
        {(control) => <Input {...control} {...form.register("address")} />}
      </Field>
      <div className="grid grid-cols-2 gap-3">
        <Field label={t("command.lng")} error={errors.lng && t("command.lngInvalid")}>
          {(control) => <Input {...control} {...form.register("lng")} inputMode="decimal" placeholder="118.24710" />}
        </Field>
        <Field label={t("command.lat")} error={errors.lat && t("command.latInvalid")}>
          {(control) => <Input {...control} {...form.register("lat")} inputMode="decimal" placeholder="30.91260" />}
        </Field>
      </div>
    </>
  );
}
