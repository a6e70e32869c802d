"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { codeDigits, covers, makeScope } from "@/lib/access/scope";
import { errorCodeOf } from "@/lib/client/api-error";
import type { GridLayer, LayerEntry } from "@/lib/contracts/grid-layers/grid-layer";
import { layerKinds } from "@/lib/grid/layer-kind";
import { AreaOptions, isDistrictOrBelow } from "../../shared/area-options";
import { useSession } from "../../shell/shell-session";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { Select } from "../../ui/select";
import { useChangeLayer, useCreateLayer } from "./use-write-layers";

/** Makes a layer, or changes what one is called and has to cover, and whether it is in use. */
export function LayerForm({ over, onDone }: { over: GridLayer | null; onDone: () => void }) {
  const t = useTranslations();
  const { areas, scope } = useSession();
  const own = areas.filter(
    (area) => isDistrictOrBelow(area) && area.code.length < codeDigits.grid && covers(makeScope(scope), area.code),
  );
  const [entry, setEntry] = useState<LayerEntry>(
    over
      ? { name: over.name, nameEn: over.nameEn, kind: over.kind, mustCover: over.mustCover }
      : { name: "", nameEn: "", kind: "exclusive", mustCover: false },
  );
  const [code, setCode] = useState("");
  const [areaCode, setAreaCode] = useState(own[0]?.code ?? "");
  const create = useCreateLayer();
  const change = useChangeLayer();
  const failure = create.error ?? change.error;
  const put = (part: Partial<LayerEntry>) => setEntry({ ...entry, ...part });
  const save = (retired: boolean): void => {
    if (over) change.mutate({ over, body: { ...entry, retired } }, { onSuccess: onDone });
    else create.mutate({ ...entry, code, areaCode }, { onSuccess: onDone });
  };
  return (
    <form
      className="grid grid-cols-2 gap-3 max-sm:grid-cols-1"
      onSubmit={(event) => {
        event.preventDefault();
        save(over !== null && over.retiredOn !== null);
      }}
    >
      <Field label={t("layers.name")}>
        {(control) => (
          <Input
            {...control}
            required
            maxLength={40}
            value={entry.name}
            onChange={({ target }) => put({ name: target.value })}
          />
        )}
      </Field>
      <Field label={t("layers.nameEn")}>
        {(control) => (
          <Input
            {...control}
            required
            maxLength={60}
            value={entry.nameEn}
            onChange={({ target }) => put({ nameEn: target.value })}
          />
        )}
      </Field>
      <Field label={t("layers.kindLabel")}>
        {(control) => (
          <Select
            {...control}
            value={entry.kind}
            onChange={({ target }) => put({ kind: layerKinds.find((kind) => kind === target.value) ?? "other" })}
          >
            {layerKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`layers.kind.${kind}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {over === null && (
        <>
          <Field label={t("layers.code")} hint={t("layers.codeHint")}>
            {(control) => (
              <Input
                {...control}
                required
                pattern="[A-Z][A-Z0-9]{1,7}"
                maxLength={8}
                value={code}
                onChange={({ target }) => setCode(target.value.toUpperCase())}
              />
            )}
          </Field>
          <Field label={t("layers.area")} hint={t("layers.areaHint")}>
            {(control) => (
              <Select {...control} required value={areaCode} onChange={({ target }) => setAreaCode(target.value)}>
                <AreaOptions areas={own} />
              </Select>
            )}
          </Field>
        </>
      )}
      <label className="flex items-start gap-2 text-13">
        <input
          type="checkbox"
          className="mt-1"
          checked={entry.mustCover}
          onChange={({ target }) => put({ mustCover: target.checked })}
        />
        <span>
          {t("layers.mustCover")}
          <span className="block text-12 text-text-3">{t("layers.mustCoverHint")}</span>
        </span>
      </label>
      <footer className="col-span-full flex items-center justify-end gap-2 pt-2">
        {failure && (
          <p role="alert" className="mr-auto text-12 text-due-late-text">
            {t(`errors.${errorCodeOf(failure)}`)}
          </p>
        )}
        {over && (
          <Button look="quiet" onClick={() => save(over.retiredOn === null)}>
            {t(over.retiredOn === null ? "layers.retire" : "layers.useAgain")}
          </Button>
        )}
        <Button onClick={onDone}>{t("common.cancel")}</Button>
        <Button type="submit" look="primary" busy={create.isPending || change.isPending}>
          {t("layers.save")}
        </Button>
      </footer>
    </form>
  );
}
