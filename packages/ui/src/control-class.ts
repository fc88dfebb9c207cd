/** The look of a box one types in or chooses from. 16 px text, so that phones do not zoom in. */
export const controlClass =
  "block w-full min-h-11 rounded-control border border-line-strong bg-surface px-3 py-2 text-base text-ink " +
  "[&[readonly]]:bg-sunken aria-invalid:border-2 aria-invalid:border-danger";
