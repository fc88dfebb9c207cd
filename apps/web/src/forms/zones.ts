"use client";

import { useEffect, useState } from "react";
import type { SelectOption } from "@askaround/ui/select";

/** The zones this browser knows, by part of the world. Before the page has loaded: only the ones in use. */
export function useZoneOptions(...inUse: readonly (string | null | undefined)[]): SelectOption[] {
  const [known, setKnown] = useState<readonly string[]>([]);
  useEffect(() => setKnown(Intl.supportedValuesOf("timeZone")), []);
  const given = inUse.filter((zone): zone is string => typeof zone === "string" && zone !== "");
  return [...new Set([...given, ...known])].toSorted().map(optionOf);
}

function optionOf(zone: string): SelectOption {
  const [region = "", ...rest] = zone.split("/");
  const label = (rest.length > 0 ? rest.join(", ") : region).replaceAll("_", " ");
  return rest.length > 0 ? { value: zone, label, group: region } : { value: zone, label };
}

/** The zone this device is set to; null before the page has loaded. */
export function useDeviceZone(): string | null {
  const [zone, setZone] = useState<string | null>(null);
  useEffect(() => setZone(Intl.DateTimeFormat().resolvedOptions().timeZone), []);
  return zone;
}
