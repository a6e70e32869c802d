"use client";

import { MapPin } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { labelPoint } from "@/lib/grid/label-point";
import { toPosition } from "@/lib/grid/point";
import { ringsOf } from "@/lib/grid/rings-of";
import { Button } from "../ui/button";
import { TextArea } from "../ui/text-area";
import { useEditor, usePlanEditing } from "./plan-editing";
import { useCellNames } from "./use-cell-names";

interface RejectFormProps {
  busy: boolean;
  onCancel: () => void;
  onReject: (comments: { text: string; position?: [number, number] }[]) => void;
}

/** Why a plan goes back: one comment after another, each pinned to the grid that is chosen on the map, if one is. */
export function RejectForm({ busy, onCancel, onReject }: RejectFormProps) {
  const t = useTranslations("planEditor");
  const { editor } = usePlanEditing();
  const { short } = useCellNames();
  const [chosen] = useEditor((view) => view.selected);
  const [text, setText] = useState("");
  const [comments, setComments] = useState<{ text: string; position?: [number, number] }[]>([]);
  const current = (): typeof comments => {
    if (text.trim() === "") return comments;
    const graph = editor.graph();
    const at = chosen === undefined ? null : labelPoint(ringsOf(graph, chosen));
    return [...comments, { text: text.trim(), ...(at ? { position: toPosition(at) } : {}) }];
  };
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        const all = current();
        if (all.length > 0) onReject(all);
      }}
    >
      {comments.map((comment, i) => (
        <p key={i} className="flex items-center gap-1.5 text-12">
          {comment.position && <MapPin aria-label={t("pinned")} className="size-3.5 text-accent" />}
          {comment.text}
        </p>
      ))}
      <label className="flex flex-col gap-1 text-12 text-text-2">
        {chosen === undefined ? t("comment") : t("commentAt", { cell: short(chosen) })}
        <TextArea
          value={text}
          required={comments.length === 0}
          maxLength={2000}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="danger" busy={busy}>
          {t("reject")}
        </Button>
        <Button
          disabled={text.trim() === ""}
          onClick={() => {
            setComments(current());
            setText("");
          }}
        >
          {t("oneMore")}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t("keepIt")}
        </Button>
      </div>
    </form>
  );
}
