"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { showToast } from "../../ui/toast-store";

/** Changes a household on the server and reads its lists anew. These changes want a network: they are judged on what is there now. */
export function useHouseholdChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const t = useTranslations("household");
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    // Said at once, instead of waiting silently for a network.
    networkMode: "always",
    onSuccess: async () => {
      showToast("done", t("saved"));
      for (const key of ["households", "care-visits", "resident-requests", "household-changes"])
        await queries.invalidateQueries({ queryKey: [key] });
    },
    // Somebody was first: what they wrote is shown, and the form begins from it. Not waited for: without a network it does not come.
    onError: () => void queries.invalidateQueries({ queryKey: ["households"] }),
  });
}
