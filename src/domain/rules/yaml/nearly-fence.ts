/** A line of dashes that was meant as ---, alone on its line: Word makes "—-" of it. */
export const NEARLY_FENCE = /^[ \t]*(?:[-‐-―−]{2,}|[—―])[ \t]*$/m;
