export { receiveWebhook, type Received, type SignedRequest } from "./receive.ts";
export { verifyWebhook } from "./verify.ts";
