"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { childrenOf, levelOf } from "../shell/shell-area";
import { useSession } from "../shell/shell-session";
import { Select } from "../ui/select";
import { NamedOptions } from "./named-options";

/** The communities of the reader's scope, by street. */
export function CommunitySelect(props: Omit<ComponentProps<"select">, "children">) {
  const t = useTranslations("shell");
  const { areas } = useSession();
  return (
    <Select {...props}>
      <option value="">{t("areaChoose")}</option>
      {areas
        .filter(({ code }) => levelOf(code) === "street")
        .map((street) => (
          <optgroup key={street.code} label={street.name}>
            <NamedOptions items={childrenOf(areas, street.code)} />
          </optgroup>
        ))}
    </Select>
  );
}
