/** Only what is known: neither absent nor an empty text. */
export function present<Of extends object>(
  values: Of,
): { readonly [name in keyof Of]?: Exclude<Of[name], undefined> } {
  const known = Object.entries(values).filter(([, value]) => value !== undefined && value !== '')
  // Only what is there is left.
  return Object.fromEntries(known) as { [name in keyof Of]?: Exclude<Of[name], undefined> }
}
