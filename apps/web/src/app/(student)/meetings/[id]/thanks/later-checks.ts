/** The checks of a note: fetched once the page stands. */
export { findUnleftNames } from "@askaround/core/referrals";
export { checkNote } from "@askaround/core/thanks";
