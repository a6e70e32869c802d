"use client";

import { useQuery } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import { useMemo } from "react";
import { callApi } from "@/lib/client/api";
import { type DictionaryEntry, listDictionaryEndpoint } from "@/lib/contracts/reference/list-dictionary-endpoint";

export interface DictionaryItem {
  code: string;
  parentCode: string | null;
  name: string;
}

interface DictionaryItemWithData extends DictionaryItem {
  data: DictionaryEntry["data"];
}

export type DictionaryName =
  | "incident-category"
  | "hazard-kind"
  | "hazard-check"
  | "place-kind"
  | "care-need"
  | "care-check"
  | "camera-ptz-type";

const nothing: readonly DictionaryEntry[] = [];

/** A dictionary in the reader's language; an unknown code stands for itself. Read once per page load. */
export function useDictionary(dictionary: DictionaryName) {
  const locale = useLocale();
  const query = useQuery({
    queryKey: ["dictionary", dictionary],
    queryFn: ({ signal }) => callApi(listDictionaryEndpoint, { params: { dictionary }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const entries = query.data?.items ?? nothing;
  return useMemo(() => {
    const items = entries.map(
      ({ code, parentCode, name, nameEn, data }): DictionaryItemWithData => ({
        code,
        parentCode,
        data,
        name: locale === "en" ? nameEn : name,
      }),
    );
    const names = new Map(items.map(({ code, name }) => [code, name]));
    return { items, nameOf: (code: string) => names.get(code) ?? code };
  }, [entries, locale]);
}
