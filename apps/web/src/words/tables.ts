/** Why text is no table; the number is a row, or the most rows there may be. */
export const tableWords = {
  empty: () => "Choose a file or paste some rows.",
  too_many: (most: number) => `This is more than ${most} rows. Bring it in by parts.`,
  quote: (line: number) => `Row ${line} opens a quotation mark that never closes. Close it, or take it out.`,
  unreadable: () => "We can’t make rows out of this. Save the list as CSV again, or paste it.",
} as const;
