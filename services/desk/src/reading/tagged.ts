import { option, type Schema, type ValueOf } from '@sejour/answers/input'

type Shapes = { readonly [name: string]: Schema<object> }

type TaggedOf<Tag extends string, Of extends Shapes> = {
  [Name in keyof Of & string]: { readonly [Key in Tag]: Name } & ValueOf<Of[Name]>
}[keyof Of & string]

/** One of several objects, told apart by what stands in one field. */
export function tagged<const Tag extends string, const Of extends Shapes>(
  tag: Tag,
  shapes: Of,
): Schema<TaggedOf<Tag, Of>> {
  const name = option(Object.keys(shapes))
  return {
    fits: (value, path, report): value is TaggedOf<Tag, Of> => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return report(path === undefined || value ? 'not-an-object' : 'required', path)
      }
      const { [tag]: found, ...others } = value as { readonly [key: string]: unknown }
      const place = path === undefined ? tag : `${path}.${tag}`
      if (!name.fits(found, place, report)) return false
      const shape = shapes[found]
      return shape !== undefined && shape.fits(others, path, report)
    },
    json: {
      oneOf: Object.entries(shapes).map(([only, { json }]) => ({
        ...json,
        properties: { [tag]: { const: only }, ...json.properties },
        required: [tag, ...((json['required'] as readonly string[] | undefined) ?? [])],
      })),
    },
  }
}
