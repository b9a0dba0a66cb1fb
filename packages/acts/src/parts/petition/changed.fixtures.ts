/** Data with some of their values changed, by path; `undefined` takes a value away. */
export function changed(data: object, changes: { readonly [path: string]: unknown }): object {
  const copy: object = structuredClone(data)
  for (const [path, value] of Object.entries(changes)) {
    const names = path.split('.')
    const last = names.pop() ?? ''
    const holder = names.reduce((inner: object, name) => Reflect.get(inner, name), copy)
    if (value === undefined) Reflect.deleteProperty(holder, last)
    else Reflect.set(holder, last, value)
  }
  return copy
}
