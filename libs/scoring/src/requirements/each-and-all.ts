/** Each of the missing things by itself and, where there are several, all of them at once. */
export const eachAndAll = <T>(missing: readonly T[]): (readonly T[])[] => [
  ...missing.map((one) => [one]),
  ...(missing.length > 1 ? [missing] : []),
];
