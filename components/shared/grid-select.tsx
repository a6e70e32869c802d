"use client";

import { useTranslations } from "next-intl";
import { Field } from "../ui/field";
import { Select } from "../ui/select";
import { GridOptions } from "./grid-options";
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
  return (
    <Field label={t("command.grid")}>
      {(control) => (
        <Select
          {...control}
          value={value}
          disabled={!grids.data?.features.length}
          onChange={({ target }) => onChange(target.value)}
        >
          <GridOptions grids={grids} />
        </Select>
      )}
    </Field>
  );
}
