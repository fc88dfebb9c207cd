import { describe, expect, test } from "vitest";
import styles from "./styles.css?raw";

type Side = "light" | "dark";
type Rgb = readonly [number, number, number];

const TOKEN = /--([\w-]+): light-dark\(oklch\(([^)]+)\), oklch\(([^)]+)\)\);/g;

/** oklch to linear sRGB (Björn Ottosson's matrices), clipped to what a screen shows. */
function toLinearRgb(oklch: string): Rgb {
  const [light = 0, chroma = 0, hue = 0] = oklch.split(" ").map((part) => parseFloat(part));
  const l = light / 100;
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  return [
    clip(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    clip(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    clip(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  ];
}

function readTokens(): Record<Side, Map<string, Rgb>> {
  const tokens = { light: new Map<string, Rgb>(), dark: new Map<string, Rgb>() };
  for (const [, name = "", light = "", dark = ""] of styles.matchAll(TOKEN)) {
    tokens.light.set(name, toLinearRgb(light));
    tokens.dark.set(name, toLinearRgb(dark));
  }
  return tokens;
}

const tokens = readTokens();

function luminance(side: Side, name: string): number {
  const rgb = tokens[side].get(name);
  if (!rgb) throw new Error(`There is no colour "${name}".`);
  return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}

/** WCAG 2's ratio, 1 to 21. */
function contrast(side: Side, one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(side, one), luminance(side, other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const GROUNDS = ["paper", "surface", "sunken"] as const;

const TEXT = [
  ...GROUNDS.flatMap((ground) =>
    ["ink", "ink-2", "ink-3", "primary", "warn", "danger"].map((ink) => [ink, ground]),
  ),
  ...["primary", "warn", "danger"].flatMap((tone) => [
    [tone, `${tone}-soft`],
    ["ink", `${tone}-soft`],
    ["ink-2", `${tone}-soft`],
  ]),
  ["on-primary", "primary"],
  ["ink", "heat-0"],
  ["ink", "heat-1"],
  ["ink", "heat-2"],
  ["on-primary", "heat-3"],
  ["on-primary", "heat-4"],
] as [string, string][];

const EDGES = GROUNDS.flatMap((ground) =>
  ["line-strong", "primary", "danger", "focus"].map((edge) => [edge, ground]),
) as [string, string][];

describe.each(["light", "dark"] as const)("%s", (side) => {
  test.each(TEXT)("text in %s can be read on %s", (ink, ground) => {
    expect(contrast(side, ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(EDGES)("an edge in %s can be seen on %s", (edge, ground) => {
    expect(contrast(side, edge, ground)).toBeGreaterThanOrEqual(3);
  });
});

test("the sums are right: black on white is 21, and the brand's pair is as designed", () => {
  const white = toLinearRgb("100% 0 0");
  const black = toLinearRgb("0% 0 0");
  expect((white[0] + 0.05) / (black[0] + 0.05)).toBeCloseTo(21, 1);
  expect(contrast("light", "ink", "paper")).toBeCloseTo(15.2, 0);
  expect(contrast("dark", "on-primary", "primary")).toBeGreaterThan(9);
});
