/** The checks of a message: fetched once the page stands. */
export { checkDraft } from "@askaround/core/outreach";
export { findUnleftNames } from "@askaround/core/referrals";
