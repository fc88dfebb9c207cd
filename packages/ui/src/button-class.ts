const BASE =
  "relative inline-flex cursor-pointer items-center justify-center gap-2 rounded-control border text-center font-semibold no-underline transition-colors duration-150 select-none aria-busy:cursor-progress";
const VARIANTS = {
  primary:
    "border-transparent bg-primary text-on-primary hover:bg-[color-mix(in_oklab,var(--primary)_88%,var(--ink))]",
  secondary: "border-line-strong bg-surface text-ink hover:bg-sunken",
  quiet: "border-transparent bg-transparent text-primary hover:bg-primary-soft",
  danger: "border-danger bg-surface text-danger hover:bg-danger-soft",
} as const;
const SIZES = {
  md: "min-h-11 px-4 py-2 text-base",
  sm: "min-h-11 px-3 py-1.5 text-sm md:min-h-9",
} as const;

export interface ButtonLook {
  readonly variant?: keyof typeof VARIANTS | null | undefined;
  readonly size?: keyof typeof SIZES | null | undefined;
}
type Look = ButtonLook & { readonly class?: string | undefined; readonly className?: string | undefined };

/**
 * The look of a button, for a link that leads somewhere: `<Link className={buttonClass({ variant: "primary" })}>`. Every
 * page carries it in its error screens, so it is written by hand.
 */
export function buttonClass({ variant, size, class: more, className }: Look = {}): string {
  const parts = [BASE, VARIANTS[variant ?? "secondary"], SIZES[size ?? "md"], more, className];
  return parts.filter(Boolean).join(" ");
}
