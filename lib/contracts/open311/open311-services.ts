import type { DictionaryEntry } from "../reference/list-dictionary-endpoint";
import type { Open311Document } from "./open311-document";
import type { Open311Language } from "./open311-words";

type Entry = Pick<DictionaryEntry, "code" | "parentCode" | "name" | "nameEn">;

export const serviceName = ({ name, nameEn }: Pick<Entry, "name" | "nameEn">, language: Open311Language): string =>
  language === "en" ? nameEn : name;

/** Sub-classes are the services, their classes the groups. A report has its number at once, and asks no more than place and words. */
export function open311Services(entries: readonly Entry[], language: Open311Language): Open311Document {
  const classes = new Map(entries.map((entry) => [entry.code, entry]));
  return {
    root: "services",
    value: entries.flatMap((entry) => {
      const group = entry.parentCode === null ? undefined : classes.get(entry.parentCode);
      if (!group) return [];
      const name = serviceName(entry, language);
      const groupName = serviceName(group, language);
      return {
        service_code: entry.code,
        service_name: name,
        description: `${groupName} · ${name}`,
        metadata: false,
        type: "realtime",
        keywords: groupName,
        group: groupName,
      };
    }),
  };
}

/** No service asks for more than what every report has. */
export const open311Definition = (code: string): Open311Document => ({
  root: "service_definition",
  value: { service_code: code, attributes: [] },
});
