import { fold, searchWords } from "@askaround/core/search";
import type { RouterOutputs } from "../../trpc/types.ts";
import { paletteWords, searchWords as words } from "../../words/search.ts";
import { routes } from "../../routes.ts";
import type { Role } from "../role-nav.tsx";
import { hitAddress } from "./hit-address.ts";
import { PALETTE, type Place } from "./places.ts";

type Groups = RouterOutputs["search"]["find"];
type Stretches = Groups[number]["hits"][number]["title"];

export type Option = { key: string; href: string; title: Stretches; text: Stretches };
export type OptionGroup = { key: string; label: string | null; options: readonly Option[] };

/** Of each kind; the page of results has the rest. */
const SHOWN = 5;

/** What the palette offers for what is typed: what was found first, then pages and acts. */
export function optionsFor(role: Role, typed: string, found: Groups): readonly OptionGroup[] {
  const groups = found.map(({ kind, hits }) => ({
    key: kind,
    label: words.kinds[kind],
    options: hits.slice(0, SHOWN).map((hit) => ({
      key: `${kind}-${hit.id}`,
      href: hitAddress(kind, hit, role),
      title: hit.title,
      text: hit.text,
    })),
  }));
  return [...placesFor(role, typed), ...groups, ...everything(role, typed, found)].filter(
    ({ options }) => options.length > 0,
  );
}

/** Opens the list of keys instead of a page. */
export const TO_KEYS = "#keys";

const plain = (text: string): Stretches => [{ text, hit: false }];

function placesFor(role: Role, typed: string): readonly OptionGroup[] {
  const looked = searchWords(typed);
  const matching: readonly Place[] = [...PALETTE[role], { label: paletteWords.keys, href: TO_KEYS }].filter(
    ({ label }) => looked.every((word) => fold(label).includes(word)),
  );
  const option = ({ label, href }: Place) => ({
    key: `${label}-${href}`,
    href,
    title: plain(label),
    text: [],
  });
  return [
    { key: "acts", label: paletteWords.acts, options: matching.filter(({ act }) => act).map(option) },
    { key: "pages", label: paletteWords.pages, options: matching.filter(({ act }) => !act).map(option) },
  ];
}

function everything(role: Role, typed: string, found: Groups): readonly OptionGroup[] {
  if (role !== "student" || found.length === 0) return [];
  const href = routes.search({ q: typed.trim() });
  return [
    {
      key: "all",
      label: null,
      options: [{ key: "all", href, title: plain(paletteWords.all(typed.trim())), text: [] }],
    },
  ];
}
