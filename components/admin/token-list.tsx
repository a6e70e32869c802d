"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "@/lib/client/api";
import { errorCodeOf } from "@/lib/client/api-error";
import { createTokenEndpoint, listTokensEndpoint, revokeTokenEndpoint } from "@/lib/contracts/tokens/token-endpoints";
import { LoadFailure } from "../shared/load-failure";
import { RelativeTime } from "../shared/relative-time";
import { Button } from "../ui/button";
import { Input } from "../ui/input";
import { Skeleton } from "../ui/skeleton";
import { showToast } from "../ui/toast-store";

/** Tokens for programs that act as this account. The secret is shown once, here, and nowhere else. */
export function TokenList({ userId }: { userId: string }) {
  const t = useTranslations();
  const queries = useQueryClient();
  const [name, setName] = useState("");
  const queryKey = ["tokens", userId];
  const tokens = useQuery({
    queryKey,
    queryFn: ({ signal }) => callApi(listTokensEndpoint, { query: { userId }, signal }),
  });
  const refresh = () => queries.invalidateQueries({ queryKey });
  const onError = (error: unknown) => showToast("failed", t(`errors.${errorCodeOf(error)}`));
  const create = useMutation({
    mutationFn: () => callApi(createTokenEndpoint, { body: { userId, name: name.trim() } }),
    onSuccess: () => {
      setName("");
      return refresh();
    },
    onError,
  });
  const revoke = useMutation({
    mutationFn: (id: string) => callApi(revokeTokenEndpoint, { params: { id } }),
    onSuccess: refresh,
    onError,
  });
  const active = tokens.data?.items.filter(({ revokedAt }) => revokedAt === null) ?? [];
  return (
    <div className="border-t border-line px-4 py-3">
      <h3 className="mb-1.5 text-13">{t("admin.tokens")}</h3>
      {tokens.isPending && <Skeleton className="h-4 w-40" />}
      {tokens.isError && <LoadFailure error={tokens.error} onRetry={() => void tokens.refetch()} />}
      {tokens.data && active.length === 0 && <p className="text-12 text-text-3">{t("admin.noTokens")}</p>}
      <ul>
        {active.map((token) => (
          <li key={token.id} className="flex items-center gap-2 py-1">
            <span className="min-w-0 flex-1">
              <span className="block truncate">{token.name}</span>
              <span className="block text-12 text-text-3">
                {token.lastUsedAt ? <RelativeTime at={token.lastUsedAt} /> : t("admin.neverUsed")}
              </span>
            </span>
            <Button size="small" busy={revoke.isPending} onClick={() => revoke.mutate(token.id)}>
              {t("admin.revoke")}
            </Button>
          </li>
        ))}
      </ul>
      {create.data && (
        <div role="status" className="my-2 rounded-control bg-accent-soft px-3 py-2 text-12">
          <p className="font-semibold">{t("admin.tokenOnce")}</p>
          <code className="block font-mono break-all select-all">{create.data.token}</code>
        </div>
      )}
      <form
        className="mt-2 flex gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== "") create.mutate();
        }}
      >
        <Input
          aria-label={t("admin.tokenName")}
          placeholder={t("admin.tokenName")}
          value={name}
          maxLength={60}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" className="h-9" busy={create.isPending} disabled={name.trim() === ""}>
          {t("admin.makeToken")}
        </Button>
      </form>
    </div>
  );
}
