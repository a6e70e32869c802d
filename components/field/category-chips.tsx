"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { callApi } from "@/lib/client/api";
import { listIncidentsEndpoint } from "@/lib/contracts/incidents/list-incidents-endpoint";
import { useDictionary } from "../shared/use-dictionary";
import { ChoiceChip } from "./choice-chip";
import { frequentCategories } from "./frequent-categories";

const SUGGESTED = 6;
const CASES_LOOKED_AT = "200";

interface CategoryChipsProps {
  value: string;
  onChoose: (category: string) => void;
}

/** The classes that came up most in the leader's own grids lately, each one tap. No picture is looked into. */
export function CategoryChips({ value, onChoose }: CategoryChipsProps) {
  const t = useTranslations("field");
  const { nameOf } = useDictionary("incident-category");
  const cases = useQuery({
    queryKey: ["incidents", "frequent-categories"],
    queryFn: ({ signal }) => callApi(listIncidentsEndpoint, { query: { limit: CASES_LOOKED_AT }, signal }),
    staleTime: 300_000,
  });
  const suggested = frequentCategories(cases.data?.items ?? [], SUGGESTED);
  if (suggested.length === 0) return null;
  return (
    <div role="group" aria-label={t("frequent")}>
      <p aria-hidden className="mb-1 text-12 font-semibold text-text-2">
        {t("frequent")}
      </p>
      <div className="flex flex-wrap gap-2">
        {suggested.map((category) => (
          <ChoiceChip key={category} chosen={category === value} onChoose={() => onChoose(category)}>
            {nameOf(category)}
          </ChoiceChip>
        ))}
      </div>
    </div>
  );
}
