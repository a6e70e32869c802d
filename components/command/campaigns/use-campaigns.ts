"use client";

import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import type { Campaign, CampaignBody } from "@/lib/contracts/campaigns/campaign";
import {
  type boardLevels,
  checkForCampaignEndpoint,
  createCampaignEndpoint,
  listCampaignsEndpoint,
  readCampaignEndpoint,
  stepCampaignEndpoint,
  updateCampaignEndpoint,
} from "@/lib/contracts/campaigns/campaign-endpoints";

const campaignsKey = ["campaigns"] as const;
const REFRESH_MILLISECONDS = 30_000;

export const useCampaigns = () =>
  useQuery({
    queryKey: [...campaignsKey, "list"],
    queryFn: ({ signal }) => callApi(listCampaignsEndpoint, { signal }),
  });

/** @param id null: nothing is read */
export const useCampaignBoard = (id: string | null, by: (typeof boardLevels)[number], area: string | null) =>
  useQuery({
    queryKey: [...campaignsKey, "board", id, by, area],
    queryFn: ({ signal }) =>
      callApi(readCampaignEndpoint, { params: { id: id ?? "" }, query: { by, area: area ?? undefined }, signal }),
    enabled: id !== null,
    refetchInterval: REFRESH_MILLISECONDS,
    placeholderData: keepPreviousData,
  });

function useRefreshed<Input, Answer>(mutationFn: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn, onSettled: () => queries.invalidateQueries({ queryKey: campaignsKey }) });
}

/** Writes a campaign, a new one without `over`. */
export const useWriteCampaign = () =>
  useRefreshed(
    ({ body, over, idempotencyKey }: { body: CampaignBody; over: Campaign | null; idempotencyKey: string }) =>
      over === null
        ? callApi(createCampaignEndpoint, { body, idempotencyKey })
        : callApi(updateCampaignEndpoint, { params: { id: over.id }, body, ifMatch: over.revision }),
  );

export const useStepCampaign = ({ id, revision }: Campaign) =>
  useRefreshed((body: { step: "start" | "close"; summary?: string }) =>
    callApi(stepCampaignEndpoint, { params: { id }, body, ifMatch: revision }),
  );

export const useCheckForCampaign = ({ id }: Campaign) =>
  useRefreshed(({ idempotencyKey, ...body }: { gridCode: string; day: string; note: string; idempotencyKey: string }) =>
    callApi(checkForCampaignEndpoint, { params: { id }, body, idempotencyKey }),
  );
