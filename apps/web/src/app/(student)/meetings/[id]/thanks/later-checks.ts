/** The checks of a note: fetched once the page stands. */
export { findUnleftNames, releaseLetter } from "@askaround/core/referrals";
export { checkNote } from "@askaround/core/thanks";
