/** What a GB/T 28181 id says that its bearer is. Ids in the field are often dirty: only a known other type is no camera. */
export type CameraIdKind = "camera" | "other-device" | "unknown-type" | "malformed";

/** 卡口, 多目, 摄像机, 网络摄像机. */
const cameras: ReadonlySet<string> = new Set(["121", "122", "131", "132"]);

/** Recorders and encoders, alarm and sound, servers, users, groups and virtual organisations: the rest of a catalogue's tree. */
const others: ReadonlySet<string> = new Set(
  "111 112 113 114 115 116 117 118 119 130 133 134 135 136 137 138 139 200 201 202 203 204 205 206 207 208 209 215 216 300 400".split(
    " ",
  ),
);

export function cameraIdKind(id: string): CameraIdKind {
  // A catalogue's tree has areas too, whose ids are administrative codes of 2 to 8 digits.
  if (/^(\d{2}|\d{4}|\d{6}|\d{8})$/.test(id)) return "other-device";
  if (!/^\d{20}$/.test(id)) return "malformed";
  const type = id.slice(10, 13);
  if (cameras.has(type)) return "camera";
  return others.has(type) ? "other-device" : "unknown-type";
}
