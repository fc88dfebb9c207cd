import type { CSSProperties, ReactNode } from "react";
import { Button, Head, Hr, Html, Link, Preview, Section, Text } from "react-email";
import { ADAPTIVE_CSS, LIGHT } from "./palette.ts";

const SANS = "ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";
const SERIF = "Newsreader, Georgia, 'Times New Roman', serif";
const WRAPS: CSSProperties = { overflowWrap: "anywhere", wordBreak: "break-word" };

export interface LetterProps {
  /** Shown in the inbox beside the subject. */
  readonly preview: string;
  readonly officeName: string;
  readonly heading: string;
  readonly children: ReactNode;
  /** Why this came. */
  readonly why: string;
  /** Where its kind can be switched off; null for mail that cannot be. */
  readonly choicesLink: string | null;
  /** What else is due, a line each: the first few are named. */
  readonly also?: readonly string[] | undefined;
}

const ALSO_NAMED = 3;

/** The one sheet of paper that every mail of the product is written on. */
export function Letter({ preview, officeName, heading, children, why, choicesLink, also = [] }: LetterProps) {
  return (
    <Html lang="en" dir="ltr">
      <Head>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{ADAPTIVE_CSS}</style>
      </Head>
      {/* Plain elements: the library's own move the background to cells that no style rule of ours reaches. */}
      <body className="page" style={{ margin: 0, padding: 0, backgroundColor: LIGHT.page }}>
        <Preview>{preview}</Preview>
        <table role="presentation" width="100%" cellPadding={0} cellSpacing={0} border={0}>
          <tbody>
            <tr>
              <td className="page" align="center" style={{ padding: "16px 0", backgroundColor: LIGHT.page }}>
                <table
                  role="presentation"
                  width="100%"
                  cellPadding={0}
                  cellSpacing={0}
                  border={0}
                  style={WIDTH}
                >
                  <tbody>
                    <tr>
                      <td className="sheet" align="left" style={SHEET}>
                        <Text className="soft" style={{ ...WRAPS, ...SMALL, margin: "0 0 12px" }}>
                          {officeName}
                        </Text>
                        <Text
                          className="ink"
                          style={{
                            ...WRAPS,
                            margin: "0 0 12px",
                            fontFamily: SERIF,
                            fontSize: "24px",
                            lineHeight: "30px",
                            color: LIGHT.ink,
                          }}
                        >
                          {heading}
                        </Text>
                        {children}
                        {also.length > 0 ? <Also lines={also} /> : null}
                        <Hr
                          className="line"
                          style={{ margin: "24px 0 12px", borderTop: `1px solid ${LIGHT.line}` }}
                        />
                        <Text className="soft" style={{ ...WRAPS, ...SMALL, margin: 0 }}>
                          {why}
                          {choicesLink ? (
                            <>
                              {" "}
                              <Link
                                className="soft"
                                href={choicesLink}
                                style={{ color: LIGHT.softInk, textDecoration: "underline" }}
                              >
                                Choose which emails you get
                              </Link>
                            </>
                          ) : null}
                        </Text>
                      </td>
                    </tr>
                  </tbody>
                </table>
              </td>
            </tr>
          </tbody>
        </table>
      </body>
    </Html>
  );
}

const WIDTH: CSSProperties = { width: "100%", maxWidth: "560px", margin: "0 auto" };

const SHEET: CSSProperties = {
  padding: "28px 32px",
  backgroundColor: LIGHT.sheet,
  border: `1px solid ${LIGHT.line}`,
  borderRadius: "14px",
  fontFamily: SANS,
};

const SMALL: CSSProperties = { fontSize: "13px", lineHeight: "18px", color: LIGHT.softInk };

export function Paragraph({ children }: { readonly children: ReactNode }) {
  return (
    <Text
      className="ink"
      style={{ ...WRAPS, margin: "0 0 12px", fontSize: "16px", lineHeight: "24px", color: LIGHT.ink }}
    >
      {children}
    </Text>
  );
}

function Also({ lines }: { readonly lines: readonly string[] }) {
  const more = lines.length - ALSO_NAMED;
  return (
    <>
      <Paragraph>Also on your list today:</Paragraph>
      {lines.slice(0, ALSO_NAMED).map((line, place) => (
        <Paragraph key={place}>{`· ${line}`}</Paragraph>
      ))}
      {more > 0 ? <Paragraph>{`· and ${more} more`}</Paragraph> : null}
    </>
  );
}

/** Words that are not the product's own: a note, a code, a place. */
export function Aside({
  children,
  large = false,
}: {
  readonly children: ReactNode;
  readonly large?: boolean;
}) {
  return (
    <Section
      className="sunken"
      style={{
        margin: "0 0 16px",
        padding: "12px 16px",
        backgroundColor: LIGHT.sunken,
        border: `1px solid ${LIGHT.line}`,
        borderRadius: "8px",
      }}
    >
      <Text
        className="ink"
        style={{
          ...WRAPS,
          margin: 0,
          color: LIGHT.ink,
          ...(large
            ? {
                fontSize: "28px",
                lineHeight: "36px",
                letterSpacing: "4px",
                fontFamily: "ui-monospace, Menlo, monospace",
              }
            : { fontSize: "16px", lineHeight: "24px" }),
        }}
      >
        {children}
      </Text>
    </Section>
  );
}

interface ActProps {
  readonly href: string;
  readonly children: string;
}

/** The one thing this mail is for. */
export function Act({ href, children }: ActProps) {
  return (
    <div className="act" style={ACT}>
      <Button
        className="act primary"
        href={href}
        style={{ ...BUTTON, backgroundColor: LIGHT.primary, color: LIGHT.onPrimary }}
      >
        {children}
      </Button>
    </div>
  );
}

/** Another answer to the same question. */
export function OtherAct({ href, children }: ActProps) {
  return (
    <div className="act" style={ACT}>
      <Button
        className="act second"
        href={href}
        style={{ ...BUTTON, border: `1px solid ${LIGHT.primary}`, color: LIGHT.primary }}
      >
        {children}
      </Button>
    </div>
  );
}

/** A block of its own, so that each button has a line of its own in plain text. */
const ACT: CSSProperties = { display: "inline-block", margin: "4px 8px 12px 0" };

const BUTTON: CSSProperties = {
  padding: "12px 16px",
  borderRadius: "8px",
  fontSize: "16px",
  lineHeight: "20px",
  fontWeight: 600,
};
