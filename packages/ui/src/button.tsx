import type { ComponentProps, ReactNode } from "react";
import { LoaderCircle } from "lucide-react";
import { buttonClass, type ButtonLook } from "./button-class.ts";
import { classes } from "./classes.ts";

export type ButtonProps = ComponentProps<"button"> &
  ButtonLook & {
    /** Shows that the work is under way. The button stays focusable and pressable: callers ignore a second press. */
    busy?: boolean | undefined;
    icon?: ReactNode;
  };

/** Does something. For going somewhere, give a link `buttonClass`. */
export function Button({
  variant,
  size,
  busy = false,
  icon,
  className,
  children,
  type = "button",
  ...rest
}: ButtonProps) {
  return (
    <button
      // oxlint-disable-next-line react/button-has-type -- the type is passed through, with a safe default
      type={type}
      className={classes(buttonClass({ variant, size }), className)}
      aria-busy={busy || undefined}
      {...rest}
    >
      {busy ? <LoaderCircle aria-hidden className="size-4 animate-spin" /> : icon}
      {children}
    </button>
  );
}
