const CATEGORY_DIGITS = 5;

/** Whether a CPV branch is a category or wider: as fine as a statement tells what a vendor's references would say. */
export const isCategory = (branch: string): boolean => branch.length <= CATEGORY_DIGITS;
