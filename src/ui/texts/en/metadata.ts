export const metadata = {};
