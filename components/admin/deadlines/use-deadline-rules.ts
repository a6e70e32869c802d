"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import { callApi } from "@/lib/client/api";
import {
  listDeadlineRulesEndpoint,
  publishDeadlineRulesEndpoint,
  withdrawDeadlineRulesEndpoint,
} from "@/lib/contracts/deadlines/deadline-rule-endpoints";

const deadlineRulesKey = ["deadline-rules"] as const;

export type DeadlineEditionView = z.output<typeof listDeadlineRulesEndpoint.success.schema>["items"][number];

/** Every edition of every set of limits. */
export const useDeadlineRules = () =>
  useQuery({
    queryKey: deadlineRulesKey,
    queryFn: ({ signal }) => callApi(listDeadlineRulesEndpoint, { signal }),
    select: ({ items }) => items,
  });

export function useChangeDeadlineRules() {
  const queries = useQueryClient();
  const onSuccess = (answer: z.output<typeof listDeadlineRulesEndpoint.success.schema>) =>
    queries.setQueryData(deadlineRulesKey, answer);
  return {
    publish: useMutation({
      mutationFn: (body: z.input<typeof publishDeadlineRulesEndpoint.body>) =>
        callApi(publishDeadlineRulesEndpoint, { body }),
      onSuccess,
    }),
    withdraw: useMutation({
      mutationFn: (body: z.input<typeof withdrawDeadlineRulesEndpoint.body>) =>
        callApi(withdrawDeadlineRulesEndpoint, { body }),
      onSuccess,
    }),
  };
}
