"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { ApiError } from "@/lib/client/api-error";

/** Only what may heal by itself is tried again; a refusal stays a refusal. */
const mayHeal = new Set(["network", "service-unavailable", "internal-error"]);
const MAX_RETRIES = 2;

export function QueryProvider({ children }: { children: ReactNode }) {
  const [client] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          queries: {
            staleTime: 10_000,
            // Without a network the service worker may still have an answer: ask first.
            networkMode: "offlineFirst",
            retry: (failures, error) => failures < MAX_RETRIES && error instanceof ApiError && mayHeal.has(error.code),
          },
        },
      }),
  );
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
