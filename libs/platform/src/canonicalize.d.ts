// The package says `export default` of what is a CommonJS function.
declare module 'canonicalize' {
  const canonicalize: (value: unknown) => string | undefined;
  export default canonicalize;
}
