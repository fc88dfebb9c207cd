/** The checks of a message: fetched once the page stands. */
export { checkDraft } from "@askaround/core/outreach";
export { findUnleftNames, releaseLetter } from "@askaround/core/referrals";
