"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import {
  disableUserEndpoint,
  enableUserEndpoint,
  setScopesEndpoint,
} from "@/lib/contracts/users/change-user-endpoints";
import { listUsersEndpoint } from "@/lib/contracts/users/list-users-endpoint";
import type { User } from "@/lib/contracts/users/user";

const PAGE_SIZE = "1000";
export const usersKey = ["users"] as const;

/** Every account inside the administrator's scope: a thousand at most in a district, so they are read whole. */
export const useUsers = () =>
  useQuery({
    queryKey: usersKey,
    queryFn: async ({ signal }) => {
      const users: User[] = [];
      let cursor: string | undefined;
      do {
        const page = await callApi(listUsersEndpoint, { query: { limit: PAGE_SIZE, cursor }, signal });
        users.push(...page.items);
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      return users;
    },
  });

/** Changes one account and shows the answer in the list at once. */
export function useChangeUser(id: string) {
  const queries = useQueryClient();
  const onSuccess = (changed: User) =>
    queries.setQueryData<User[]>(usersKey, (users) => users?.map((user) => (user.id === id ? changed : user)));
  const toggle = useMutation({
    mutationFn: (enable: boolean) => callApi(enable ? enableUserEndpoint : disableUserEndpoint, { params: { id } }),
    onSuccess,
  });
  const setScopes = useMutation({
    mutationFn: (scopes: string[]) => callApi(setScopesEndpoint, { params: { id }, body: { scopes } }),
    onSuccess,
  });
  return { toggle, setScopes };
}
