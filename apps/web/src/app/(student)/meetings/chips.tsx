"use client";

type ChipsProps = {
  label: string;
  options: readonly (readonly [value: string, label: string])[];
  value: string;
  onChoose: (value: string) => void;
};

/** Likely answers, one tap each; the field below them takes any other. */
export function Chips({ label, options, value, onChoose }: ChipsProps) {
  return (
    <div role="group" aria-label={label} className="flex flex-wrap gap-2">
      {options.map(([option, text]) => (
        <button
          key={option}
          type="button"
          aria-pressed={option === value}
          onClick={() => onChoose(option)}
          className="min-h-11 cursor-pointer rounded-pill border border-line-strong bg-surface px-3.5 text-sm font-semibold text-ink transition-colors duration-150 hover:bg-sunken aria-pressed:border-primary aria-pressed:bg-primary-soft aria-pressed:text-primary md:min-h-9"
        >
          {text}
        </button>
      ))}
    </div>
  );
}
