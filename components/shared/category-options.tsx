import { useTranslations } from "next-intl";
import { NamedOptions } from "./named-options";
import type { DictionaryItem } from "./use-dictionary";

/** Sub-classes of cases, under their class; for a select. */
export function CategoryOptions({ items }: { items: readonly DictionaryItem[] }) {
  const t = useTranslations("incidents");
  return (
    <>
      <option value="">{t("chooseCategory")}</option>
      {items
        .filter(({ code }) => code.length === 2)
        .map((group) => (
          <optgroup key={group.code} label={group.name}>
            <NamedOptions items={items.filter(({ parentCode }) => parentCode === group.code)} />
          </optgroup>
        ))}
    </>
  );
}
