"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { callApi } from "@/lib/client/api";
import { errorCodeOf } from "@/lib/client/api-error";
import type { AlertRule, AlertRuleSettings } from "@/lib/contracts/alerts/alert-rule";
import {
  changeAlertRuleEndpoint,
  createAlertRuleEndpoint,
  listAlertRulesEndpoint,
  removeAlertRuleEndpoint,
} from "@/lib/contracts/alerts/alert-rule-endpoints";
import {
  listAlertTargetsEndpoint,
  removeAlertTargetEndpoint,
  tryAlertTargetEndpoint,
} from "@/lib/contracts/alerts/alert-target-endpoints";
import { listAlertDeliveriesEndpoint } from "@/lib/contracts/alerts/list-alert-deliveries-endpoint";
import { showToast } from "../../ui/toast-store";

export const alertKeys = {
  rules: ["alert-rules"],
  targets: ["alert-targets"],
  deliveries: ["alert-deliveries"],
} as const;

/** A delivery under way moves by itself. */
const REFRESH_MILLISECONDS = 5_000;

export const useAlertRules = () =>
  useQuery({ queryKey: alertKeys.rules, queryFn: ({ signal }) => callApi(listAlertRulesEndpoint, { signal }) });

export const useAlertTargets = () =>
  useQuery({
    queryKey: alertKeys.targets,
    queryFn: ({ signal }) => callApi(listAlertTargetsEndpoint, { signal }),
    refetchInterval: REFRESH_MILLISECONDS,
  });

export const useAlertDeliveries = () =>
  useQuery({
    queryKey: alertKeys.deliveries,
    queryFn: ({ signal }) => callApi(listAlertDeliveriesEndpoint, { signal }),
    refetchInterval: REFRESH_MILLISECONDS,
  });

/** What an administrator says of a rule, without what the server adds. */
export const settingsOf = ({
  id: _,
  revision: __,
  firedLately: ___,
  lastFiredAt: ____,
  ...settings
}: AlertRule): AlertRuleSettings => settings;

/** Rules and targets are read anew after every change; a failure is told in words. */
export function useAlertChanges() {
  const t = useTranslations();
  const queries = useQueryClient();
  const onError = (error: unknown) => showToast("failed", t(`errors.${errorCodeOf(error)}`));
  const onSettled = () =>
    Promise.all(Object.values(alertKeys).map((queryKey) => queries.invalidateQueries({ queryKey })));
  const saveRule = useMutation({
    mutationFn: ({ before, settings }: { before: AlertRule | null; settings: AlertRuleSettings }) =>
      before
        ? callApi(changeAlertRuleEndpoint, { params: { id: before.id }, body: settings, ifMatch: before.revision })
        : callApi(createAlertRuleEndpoint, { body: settings, idempotencyKey: crypto.randomUUID() }),
    onSettled,
    onError,
  });
  const removeRule = useMutation({
    mutationFn: (id: string) => callApi(removeAlertRuleEndpoint, { params: { id } }),
    onSettled,
    onError,
  });
  const removeTarget = useMutation({
    mutationFn: (id: string) => callApi(removeAlertTargetEndpoint, { params: { id } }),
    onSettled,
    onError,
  });
  const tryTarget = useMutation({
    mutationFn: (id: string) => callApi(tryAlertTargetEndpoint, { params: { id }, body: {} }),
    onSuccess: () => showToast("done", t("alerts.testLaid")),
    onSettled,
    onError,
  });
  return { saveRule, removeRule, removeTarget, tryTarget };
}
