export const everything = {};
