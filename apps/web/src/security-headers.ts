/** Settings on which the headers of one answer depend. */
export type HeaderChoices = {
  nonce: string;
  https: boolean;
  development: boolean;
  /** Whether the page may frame an answer of this site, which brings a sandbox of its own. */
  frames?: boolean;
};

/** The policy for one page: scripts and styles only with this answer's nonce or from this site. */
export function contentSecurityPolicy({ nonce, https, development, frames }: HeaderChoices): string {
  const directives = [
    "default-src 'self'",
    // React's development build evaluates source maps; nothing does in production.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    // The development server injects styles as it reloads them.
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    `frame-src ${frames ? "'self'" : "'none'"}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
    ...(https ? ["upgrade-insecure-requests"] : []),
  ];
  return directives.join("; ");
}

/** The headers every page carries besides its policy. */
export function pageHeaders(choices: HeaderChoices): Record<string, string> {
  return {
    "Content-Security-Policy": contentSecurityPolicy(choices),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Permissions-Policy":
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), screen-wake-lock=(self)",
    ...(choices.https ? { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" } : {}),
  };
}

/** Pages whose address is a secret must not hand it on. */
export function isTokenPath(path: string): boolean {
  return /^\/(e|u|sign-in\/confirm)(\/|$)/.test(path);
}

/** The page that shows a mail as it was sent, in a frame. */
export function showsMail(path: string): boolean {
  return /^\/admin\/emails\/[^/]+$/.test(path);
}

/** For a mail inside that frame: its own looks, and nothing else. It runs, fetches, sends and opens nothing. */
export const SENT_MAIL_HEADERS = {
  "Content-Security-Policy":
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; base-uri 'none'; form-action 'none'; sandbox",
  "Cache-Control": "private, no-store",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Robots-Tag": "noindex, nofollow",
} as const;
