import { cva, type VariantProps } from "class-variance-authority";

/** The look of a button, for a link that leads somewhere: `<Link className={buttonClass({ variant: "primary" })}>`. */
export const buttonClass = cva(
  "relative inline-flex cursor-pointer items-center justify-center gap-2 rounded-control border text-center font-semibold no-underline transition-colors duration-150 select-none aria-busy:cursor-progress",
  {
    variants: {
      variant: {
        primary:
          "border-transparent bg-primary text-on-primary hover:bg-[color-mix(in_oklab,var(--primary)_88%,var(--ink))]",
        secondary: "border-line-strong bg-surface text-ink hover:bg-sunken",
        quiet: "border-transparent bg-transparent text-primary hover:bg-primary-soft",
        danger: "border-danger bg-surface text-danger hover:bg-danger-soft",
      },
      size: {
        md: "min-h-11 px-4 py-2 text-base",
        sm: "min-h-11 px-3 py-1.5 text-sm md:min-h-9",
      },
    },
    defaultVariants: { variant: "secondary", size: "md" },
  },
);

export type ButtonLook = VariantProps<typeof buttonClass>;
