/** A value as it is sent: what stands under keys is an object with these keys. */
export function plainJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner instanceof Map ? Object.fromEntries(inner) : inner,
  )
}
