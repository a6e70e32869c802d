"use client";

import { useTranslations } from "next-intl";
import { Dialog } from "../ui/dialog";
import { NewCaseForm } from "./new-case-form";

interface NewCaseDialogProps {
  open: boolean;
  onClose: () => void;
  onCreated: (id: string) => void;
}

export function NewCaseDialog({ open, onClose, onCreated }: NewCaseDialogProps) {
  const t = useTranslations();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t("command.newTitle")}
      description={t("command.newText")}
      closeLabel={t("common.close")}
      width="wide"
    >
      <NewCaseForm onCancel={onClose} onCreated={onCreated} />
    </Dialog>
  );
}
