"use client";

import { useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";
import { useDrills } from "../shared/use-drills";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { Select } from "../ui/select";
import { useSession } from "./shell-session";

const DISTRICT_DIGITS = 6;

/** Begins a drill in a district that the reader has whole. */
export function DrillDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations();
  const { areas, scope } = useSession();
  const { change } = useDrills();
  const districts = areas.filter(
    ({ code }) => code.length === DISTRICT_DIGITS && scope.some((prefix) => code.startsWith(prefix)),
  );
  const [code, setCode] = useState(districts[0]?.code ?? "");
  const [note, setNote] = useState("");
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    change.mutate({ code, running: true, note: note.trim() }, { onSuccess: onClose });
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t("shell.drill.title")}
      description={t("shell.drill.text")}
      closeLabel={t("common.close")}
    >
      {districts.length === 0 ? (
        <p className="px-5 pb-5 text-13 text-text-2">{t("shell.drill.noDistrict")}</p>
      ) : (
        <form onSubmit={submit} className="flex flex-col gap-4 px-5 pt-2 pb-4">
          <Field label={t("common.level.district")}>
            {(control) => (
              <Select {...control} value={code} onChange={({ target }) => setCode(target.value)}>
                {districts.map((district) => (
                  <option key={district.code} value={district.code}>
                    {district.name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field label={t("shell.drill.note")} note={t("common.optional")}>
            {(control) => (
              <Input {...control} value={note} maxLength={100} onChange={({ target }) => setNote(target.value)} />
            )}
          </Field>
          <footer className="flex justify-end gap-2">
            <Button onClick={onClose}>{t("common.cancel")}</Button>
            <Button type="submit" look="primary" busy={change.isPending}>
              {t("shell.drill.start")}
            </Button>
          </footer>
        </form>
      )}
    </Dialog>
  );
}
