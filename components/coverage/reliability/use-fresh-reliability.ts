import type { QueryClient } from "@tanstack/react-query";

/** What is asked anew when maintenance is announced or withdrawn. */
export const useFreshReliability = (queries: QueryClient) => (): Promise<void> =>
  queries.invalidateQueries({ queryKey: ["cameras", "reliability"] });
