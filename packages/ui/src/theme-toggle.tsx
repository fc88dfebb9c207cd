"use client";

import { useState } from "react";
import { Monitor, Moon, Sun } from "lucide-react";

const THEMES = [
  { value: "system", label: "System", Icon: Monitor },
  { value: "light", label: "Light", Icon: Sun },
  { value: "dark", label: "Dark", Icon: Moon },
] as const;

export type Theme = (typeof THEMES)[number]["value"];

/** Light, dark, or as the system says. The choice is a cookie, so that the server's first page already has it. */
export function ThemeToggle({ initial = "system", legend = "Theme" }: { initial?: Theme; legend?: string }) {
  const [theme, setTheme] = useState<Theme>(initial);

  function choose(next: Theme) {
    setTheme(next);
    const root = document.documentElement;
    if (next === "system") delete root.dataset["theme"];
    else root.dataset["theme"] = next;
    const life = next === "system" ? 0 : 60 * 60 * 24 * 365;
    document.cookie = `theme=${next}; path=/; max-age=${life}; samesite=lax`;
  }

  return (
    <fieldset>
      <legend className="mb-1.5 text-min text-ink-2">{legend}</legend>
      <div className="grid grid-cols-3 gap-1 rounded-control bg-sunken p-1">
        {THEMES.map(({ value, label, Icon }) => (
          <label
            key={value}
            className="relative flex min-h-10 cursor-pointer flex-col items-center justify-center rounded-[6px] border border-transparent px-2 py-1 text-min has-checked:border-line-strong has-checked:bg-surface has-checked:font-semibold has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name="theme"
              value={value}
              checked={theme === value}
              onChange={() => choose(value)}
              className="absolute inset-0 size-full cursor-pointer opacity-0"
            />
            <Icon aria-hidden className="size-4" />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
