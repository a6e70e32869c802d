"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import {
  type CampaignMembership,
  campaignsOfCaseEndpoint,
  putCampaignCaseEndpoint,
} from "@/lib/contracts/campaigns/campaign-endpoints";

const keyOf = (id: string) => ["campaigns", "of-case", id] as const;

export const useCampaignsOfCase = (id: string) =>
  useQuery({
    queryKey: keyOf(id),
    queryFn: ({ signal }) => callApi(campaignsOfCaseEndpoint, { params: { id }, signal }),
  });

/** Adds the case to a campaign, takes it out, or leaves it to class, place and day again; boards are read again. */
export function usePutInCampaign(incidentId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ campaign, ...body }: { campaign: CampaignMembership; counts: boolean | null; reason: string }) =>
      callApi(putCampaignCaseEndpoint, {
        params: { id: campaign.id, incident: incidentId },
        body,
        ifMatch: campaign.revision,
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: ["campaigns"] }),
  });
}
