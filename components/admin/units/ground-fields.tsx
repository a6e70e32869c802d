"use client";

import { useTranslations } from "next-intl";
import { codeDigits } from "@/lib/access/scope";
import { CommunitySelect } from "../../shared/community-select";
import { GridOptions } from "../../shared/grid-options";
import { useAreaNames } from "../../shared/use-area-names";
import { useGridsOf } from "../../shared/use-grids-of";
import { Field } from "../../ui/field";
import { Select } from "../../ui/select";

interface GroundFieldsProps {
  areaCode: string;
  error: string | undefined;
  onChange: (areaCode: string) => void;
}

/** What a leader answers for: a community, or one grid of it. */
export function GroundFields({ areaCode, error, onChange }: GroundFieldsProps) {
  const t = useTranslations();
  const areaNames = useAreaNames();
  const community = areaCode.length < codeDigits.community ? "" : areaCode.slice(0, codeDigits.community);
  const grids = useGridsOf(community);
  const isListed = grids.data?.features.some(({ properties }) => properties.code === areaCode);
  return (
    <>
      <Field label={t("common.level.community")} error={community === "" ? error : undefined}>
        {(control) => (
          <CommunitySelect {...control} value={community} onChange={({ target }) => onChange(target.value)} />
        )}
      </Field>
      <Field label={t("units.ground")} error={community === "" ? undefined : error}>
        {(control) => (
          <Select
            {...control}
            value={areaCode}
            disabled={community === ""}
            onChange={({ target }) => onChange(target.value)}
          >
            <GridOptions grids={grids} instead={{ value: community, label: t("units.wholeCommunity") }} />
            {areaCode !== community && !isListed && <option value={areaCode}>{areaNames([areaCode])}</option>}
          </Select>
        )}
      </Field>
    </>
  );
}
