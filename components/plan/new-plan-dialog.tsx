"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "@/lib/client/api";
import { errorCodeOf } from "@/lib/client/api-error";
import { createPlanEndpoint } from "@/lib/contracts/plans/create-plan-endpoint";
import { childrenOf, levelOf } from "../shell/shell-area";
import { useSession } from "../shell/shell-session";
import { useArea } from "../shell/use-area";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { Select } from "../ui/select";
import { showToast } from "../ui/toast-store";
import { plansKey } from "./use-plans";

/** Begins a plan from what is in force in a street or a community. */
export function NewPlanDialog({ onClose, onMade }: { onClose: () => void; onMade: (id: string) => void }) {
  const t = useTranslations();
  const { areas } = useSession();
  const [chosen] = useArea();
  const streets = areas.filter(({ code }) => levelOf(code) === "street");
  const fitting = chosen && ["street", "community"].includes(levelOf(chosen)) ? chosen : "";
  const [area, setArea] = useState(fitting);
  const [name, setName] = useState("");
  const [key] = useState(() => crypto.randomUUID());
  const client = useQueryClient();
  const create = useMutation({
    mutationFn: () => callApi(createPlanEndpoint, { body: { name: name.trim(), areas: [area] }, idempotencyKey: key }),
    onSuccess: async ({ id, repairs }) => {
      await client.invalidateQueries({ queryKey: plansKey });
      if (repairs > 0) showToast("done", t("planEditor.repaired", { count: repairs }));
      onClose();
      onMade(id);
    },
  });
  return (
    <Dialog open onClose={onClose} title={t("planEditor.newPlan")} closeLabel={t("common.close")}>
      <form
        className="flex flex-col gap-3 px-5 pt-1 pb-5"
        onSubmit={(event) => {
          event.preventDefault();
          create.mutate();
        }}
      >
        <Field label={t("planEditor.planName")}>
          {(control) => (
            <Input
              {...control}
              required
              maxLength={100}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label={t("planEditor.planArea")} hint={t("planEditor.planAreaHint")}>
          {(control) => (
            <Select {...control} required value={area} onChange={(event) => setArea(event.target.value)}>
              <option value="">{t("shell.areaChoose")}</option>
              {streets.map((street) => (
                <optgroup key={street.code} label={street.name}>
                  <option value={street.code}>{t("planEditor.wholeStreet", { name: street.name })}</option>
                  {childrenOf(areas, street.code).map((community) => (
                    <option key={community.code} value={community.code}>
                      {community.name}
                    </option>
                  ))}
                </optgroup>
              ))}
            </Select>
          )}
        </Field>
        {create.isError && (
          <p role="alert" className="text-12 text-due-late-text">
            {t(`errors.${errorCodeOf(create.error)}`)}
          </p>
        )}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{t("common.cancel")}</Button>
          <Button type="submit" look="primary" busy={create.isPending}>
            {t("planEditor.begin")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
