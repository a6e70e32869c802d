"use client";

import { skipToken, useQuery } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import { listAssigneesEndpoint } from "@/lib/contracts/incidents/list-assignees-endpoint";

/** Who may be given the case, the most suitable first; not asked for while nobody may give it. */
export const useAssignees = (incidentId: string | null) =>
  useQuery({
    queryKey: ["assignees", incidentId],
    queryFn:
      incidentId === null
        ? skipToken
        : ({ signal }) => callApi(listAssigneesEndpoint, { params: { id: incidentId }, signal }),
  });
