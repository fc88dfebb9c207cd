/** Settings on which the headers of one answer depend. */
export type HeaderChoices = { nonce: string; https: boolean; development: boolean };

/** The policy for one page: scripts and styles only with this answer's nonce or from this site. */
export function contentSecurityPolicy({ nonce, https, development }: HeaderChoices): string {
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
    "frame-src 'none'",
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
