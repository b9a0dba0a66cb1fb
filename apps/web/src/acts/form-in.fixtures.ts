/** What a browser would send of the fields of a page, in their order. */
export function formIn(html: string): URLSearchParams {
  const sent = new URLSearchParams()
  const fields = /<input\b[^>]*>|<textarea\b[^>]*>[^<]*<\/textarea>|<select\b.*?<\/select>/gs
  for (const [field] of html.matchAll(fields)) {
    const name = attributeOf(field, 'name')
    if (name === undefined) continue
    if (field.startsWith('<textarea')) sent.append(name, textOf(inside(field)))
    else if (field.startsWith('<select')) sent.append(name, chosenIn(field))
    else if (isSent(field)) sent.append(name, attributeOf(field, 'value') ?? '')
  }
  return sent
}

function isSent(field: string): boolean {
  const type = attributeOf(field, 'type')
  return (type !== 'radio' && type !== 'checkbox') || / checked\b/.test(field)
}

function chosenIn(field: string): string {
  const chosen = /<option\b[^>]* selected\b[^>]*>/.exec(field)?.[0]
  return chosen === undefined ? '' : (attributeOf(chosen, 'value') ?? '')
}

function attributeOf(tag: string, name: string): string | undefined {
  const value = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
  return value === undefined ? undefined : textOf(value)
}

const inside = (field: string): string => field.replace(/^<[^>]*>/, '').replace(/<[^>]*>$/, '')

const textOf = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
