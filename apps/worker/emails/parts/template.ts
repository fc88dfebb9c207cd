import type { ReactElement } from "react";

/** What every mail needs to know about where it comes from and how it can be stopped. */
export interface Common {
  readonly officeName: string;
  readonly recipientName: string;
  /** Null for mail that cannot be switched off. */
  readonly choicesLink: string | null;
  /** What else is due, a line each. */
  readonly also?: readonly string[];
}

/** One kind of mail. */
export interface Template<Props extends Common> {
  /** Under 60 characters, whatever the names. */
  readonly subject: (props: Props) => string;
  readonly body: (props: Props) => ReactElement;
}
