/** References to tables that are there already when they are written down. */

/**
 * A function that gives this value.
 * Of functions written out one by one V8 compiles each when it is first called; of these, one for all.
 */
export function constant<T>(value: T): () => T {
  return () => value;
}
