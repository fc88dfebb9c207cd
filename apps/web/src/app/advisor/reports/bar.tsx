/** A share as a bar; its number always stands beside it. */
export function Bar({ share, className }: { share: number; className: string }) {
  return (
    <svg aria-hidden className={`h-2 ${className}`} viewBox="0 0 100 8" preserveAspectRatio="none">
      <rect className="fill-sunken stroke-line" width="100" height="8" rx="1" />
      <rect className="fill-primary" width={Math.min(100, share * 100)} height="8" rx="1" />
    </svg>
  );
}
