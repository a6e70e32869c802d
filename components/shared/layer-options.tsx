import type { GridLayer } from "@/lib/contracts/grid-layers/grid-layer";
import { useLayerName } from "./use-layer-name";

/** Thematic layers for a select. */
export function LayerOptions({ layers }: { layers: readonly Pick<GridLayer, "id" | "name" | "nameEn">[] }) {
  const nameOf = useLayerName();
  return layers.map((layer) => (
    <option key={layer.id} value={layer.id}>
      {nameOf(layer)}
    </option>
  ));
}
