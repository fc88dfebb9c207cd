// Loaded when a file is first looked at, so that the page stays light.
export { BOOK_BROUGHT_IN, judgeBook } from "@askaround/core/address-books";
export { readBook } from "./read-book.ts";
