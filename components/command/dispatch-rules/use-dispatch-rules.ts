"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import {
  createDispatchRuleEndpoint,
  type DispatchRuleAnswer,
  type DispatchRuleBody,
  type DispatchRulesAnswer,
  dryRunEndpoint,
  listDispatchRulesEndpoint,
  updateDispatchRuleEndpoint,
} from "@/lib/contracts/dispatch/dispatch-rule-endpoints";

const rulesKey = ["dispatch-rules"] as const;

export const useDispatchRules = () =>
  useQuery({ queryKey: rulesKey, queryFn: ({ signal }) => callApi(listDispatchRulesEndpoint, { signal }) });

/** What can be written of a rule. */
export const bodyOf = ({
  id: _id,
  revision: _revision,
  updatedAt: _at,
  updatedBy: _by,
  ...body
}: DispatchRuleAnswer): DispatchRuleBody => body;

/** Writes a rule, a new one without `over`. */
export function useWriteRule() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ rule, over }: { rule: DispatchRuleBody; over: DispatchRuleAnswer | null }) =>
      over === null
        ? callApi(createDispatchRuleEndpoint, { body: rule })
        : callApi(updateDispatchRuleEndpoint, { params: { id: over.id }, body: rule, ifMatch: over.revision }),
    onSuccess: (answer: DispatchRulesAnswer) => {
      queries.setQueryData(rulesKey, answer);
      // Suggestions follow the rules.
      return queries.invalidateQueries({ queryKey: ["assignees"] });
    },
    onError: () => queries.invalidateQueries({ queryKey: rulesKey }),
  });
}

export const useDryRun = () =>
  useMutation({
    mutationFn: ({ days, draft, over }: { days: number; draft: DispatchRuleBody; over: DispatchRuleAnswer | null }) =>
      callApi(dryRunEndpoint, { body: { days, draft, ...(over && { replaces: over.id }) } }),
  });
