"use client";

import { useTranslations } from "next-intl";
import { Field } from "../ui/field";
import { Select } from "../ui/select";
import { useGridsOf } from "./use-grids-of";

interface GridSelectProps {
  community: string;
  value: string;
  onChange: (gridCode: string) => void;
}

/** The grids of a community, by serial and name. */
export function GridSelect({ community, value, onChange }: GridSelectProps) {
  const t = useTranslations();
  const grids = useGridsOf(community);
  const features = grids.data?.features ?? [];
  return (
    <Field label={t("command.grid")}>
      {(control) => (
        <Select
          {...control}
          value={value}
          disabled={features.length === 0}
          onChange={({ target }) => onChange(target.value)}
        >
          <option value="">{grids.isFetching ? t("common.loading") : t("command.chooseGrid")}</option>
          {features.map(({ properties: { code, name } }) => (
            <option key={code} value={code}>
              {code.slice(12)} {name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
