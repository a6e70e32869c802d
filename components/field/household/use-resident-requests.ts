"use client";

import { useQuery } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import { listResidentRequestsEndpoint } from "@/lib/contracts/residents/resident-request-endpoints";

/** What residents of the leader's grids asked of the register, open ones first by their deadline. */
export const useResidentRequests = () =>
  useQuery({
    queryKey: ["resident-requests"],
    queryFn: ({ signal }) => callApi(listResidentRequestsEndpoint, { signal }),
  });
