"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { callApi } from "@/lib/client/api";
import { errorCodeOf } from "@/lib/client/api-error";
import { openWallEndpoint } from "@/lib/contracts/wall/open-wall-endpoint";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Input } from "../ui/input";

/** Takes the wall's token once: typed, or behind the `#` of the address, which no server sees. */
export function WallDoor() {
  const t = useTranslations();
  const [token, setToken] = useState("");
  const open = useMutation({
    mutationFn: (given: string) => callApi(openWallEndpoint, { body: { token: given } }),
    // A full load, without the token in the address.
    onSuccess: () => window.location.replace("/wall"),
  });
  const { mutate } = open;
  useEffect(() => {
    const given = new URLSearchParams(window.location.hash.slice(1)).get("token");
    if (given) mutate(given);
  }, [mutate]);
  return (
    <main className="grid h-dvh place-items-center px-6">
      <form
        noValidate
        className="flex w-full max-w-sm flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          mutate(token.trim());
        }}
      >
        <h1 className="text-28">{t("wall.title")}</h1>
        <p className="text-14 text-text-2">{t("wall.doorLead")}</p>
        <Field label={t("wall.token")} error={open.isError ? t(`errors.${errorCodeOf(open.error)}`) : undefined}>
          {(control) => (
            <Input
              {...control}
              value={token}
              onChange={({ target }) => setToken(target.value)}
              className="h-11 font-mono"
              autoComplete="off"
              spellCheck={false}
            />
          )}
        </Field>
        <Button type="submit" look="primary" className="h-11" busy={open.isPending} disabled={token.trim() === ""}>
          {t("wall.enter")}
        </Button>
      </form>
    </main>
  );
}
