/** Lists that are read a page at a time. */
export const listWords = {
  pager: {
    label: "Pages",
    previous: "Previous",
    next: "Next",
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  },
  noSuchPage: {
    title: "There is no such page",
    body: "The list is shorter than that.",
    action: "First page",
  },
  show: "Show",
  search: "Search",
  clear: "Clear filters",
  filters: (inUse: number) => (inUse === 0 ? "Filters" : `Filters (${inUse})`),
  inUse: "Filters in use",
  remove: "Remove the filter",
  order: "Order",
  ascending: "A to Z, least or earliest first",
  descending: "Z to A, most or latest first",
} as const;
