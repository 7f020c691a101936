/** In the place of dom-accessibility-api's own: every supported browser has it (`wxt.config.ts`). */
export default Array.from;
