/** Gmail shows a message up to here and hides the rest behind a link; bytes of its HTML. */
export const MAIL_LIMIT = 102 * 1024;
