"use client";

import { useLocale, useTranslations } from "next-intl";
import { codeDigits } from "@/lib/access/scope";
import type { UnitAnswer } from "@/lib/contracts/units/unit";
import type { User } from "@/lib/contracts/users/user";
import { unitKinds } from "@/lib/incidents/dispatch/unit-kind";
import { Field } from "../../ui/field";
import { Select } from "../../ui/select";
import type { DepartmentChoice } from "../new-user-form";
import { useUsers } from "../use-users";
import type { UnitDraft } from "./unit-draft";

interface OwnerFieldsProps {
  unit: UnitAnswer | null;
  draft: UnitDraft;
  departments: readonly DepartmentChoice[];
  wrong: (field: string) => string | undefined;
  onChange: (change: Partial<UnitDraft>) => void;
}

/** What kind of unit and whose; said once, when it is made. */
export function OwnerFields({ unit, draft, departments, wrong, onChange }: OwnerFieldsProps) {
  const t = useTranslations();
  const locale = useLocale();
  const users = useUsers();
  const departmentName = ({ name, nameEn }: DepartmentChoice) => (locale === "en" ? nameEn : name);
  if (unit) {
    const department = departments.find(({ code }) => code === unit.departmentCode);
    return (
      <p className="text-12 text-text-3 sm:col-span-2">
        {[t(`duty.kind.${unit.kind}`), department ? departmentName(department) : unit.departmentCode]
          .filter(Boolean)
          .join(" · ")}
      </p>
    );
  }
  const leaders = (users.data ?? []).filter(({ role, disabledAt }) => role === "grid_leader" && disabledAt === null);
  const choose = (id: string) => {
    const leader = leaders.find((user) => user.id === id);
    onChange({ userId: id, ...(leader && { name: leader.name, nameEn: leader.name, areaCode: groundOf(leader) }) });
  };
  return (
    <>
      <Field label={t("units.kind")}>
        {(control) => (
          <Select
            {...control}
            autoFocus
            value={draft.kind}
            onChange={({ target }) =>
              onChange({
                kind: unitKinds.find((kind) => kind === target.value) ?? "crew",
                // A leader's single grid is none of the areas that the others choose from.
                areaCode: draft.areaCode.slice(0, codeDigits.community),
              })
            }
          >
            {unitKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`duty.kind.${kind}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {draft.kind === "grid_leader" ? (
        <Field label={t("units.leader")} error={wrong("userId")}>
          {(control) => (
            <Select {...control} value={draft.userId} onChange={({ target }) => choose(target.value)}>
              <option value="">{t("units.chooseLeader")}</option>
              {leaders.map(({ id, name, username }) => (
                <option key={id} value={id}>
                  {`${name} · ${username}`}
                </option>
              ))}
            </Select>
          )}
        </Field>
      ) : (
        <Field label={t("units.department")} error={wrong("departmentCode")}>
          {(control) => (
            <Select
              {...control}
              value={draft.departmentCode}
              onChange={({ target }) => onChange({ departmentCode: target.value })}
            >
              <option value="">{t("admin.chooseDepartment")}</option>
              {departments.map((one) => (
                <option key={one.code} value={one.code}>
                  {departmentName(one)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
    </>
  );
}

/** The one grid that a leader leads, or the community of the first. */
const groundOf = ({ scopes: [first = "", ...others] }: User): string =>
  others.length === 0 ? first : first.slice(0, codeDigits.community);
