"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import { callApi } from "@/lib/client/api";
import {
  listWorkCalendarsEndpoint,
  publishCalendarEndpoint,
  type WorkCalendarAnswer,
  withdrawCalendarEndpoint,
} from "@/lib/contracts/deadlines/work-calendar-endpoints";

const calendarsKey = ["work-calendars"] as const;

export const useWorkCalendars = () =>
  useQuery({
    queryKey: calendarsKey,
    queryFn: ({ signal }) => callApi(listWorkCalendarsEndpoint, { signal }),
    select: ({ items }) => items,
  });

export function useChangeCalendar(id: string) {
  const queries = useQueryClient();
  const onSuccess = (answer: { items: WorkCalendarAnswer[] }) => queries.setQueryData(calendarsKey, answer);
  return {
    publish: useMutation({
      mutationFn: (body: z.input<typeof publishCalendarEndpoint.body>) =>
        callApi(publishCalendarEndpoint, { params: { id }, body }),
      onSuccess,
    }),
    withdraw: useMutation({
      mutationFn: (validFrom: string) => callApi(withdrawCalendarEndpoint, { params: { id }, body: { validFrom } }),
      onSuccess,
    }),
  };
}
