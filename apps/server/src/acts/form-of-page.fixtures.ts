import type { FastifyInstance } from 'fastify'

/** What an answer says, and the text that a reader sees of it. */
export function told(answered: Awaited<ReturnType<FastifyInstance['inject']>>) {
  const { statusCode: status, headers, body, rawPayload } = answered
  const main = /<main[^]*<\/main>/.exec(body)?.[0] ?? ''
  return { status, headers, body, main, text: plain(main), bytes: rawPayload }
}

const plain = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

/** What the fields of a page hold: what the browser would send. */
export function fieldsOf(main: string): Record<string, string> {
  const form: Record<string, string> = {}
  for (const [, attributes = ''] of main.matchAll(/<input ([^>]*)>/g)) {
    const { name, value = '', type } = attributesOf(attributes)
    const isChoice = type === 'radio' || type === 'checkbox'
    if (name !== undefined && (!isChoice || /\bchecked\b/.test(attributes))) form[name] = value
  }
  for (const [, attributes = '', text = ''] of main.matchAll(
    /<textarea ([^>]*)>([^]*?)<\/textarea>/g,
  )) {
    const { name } = attributesOf(attributes)
    if (name !== undefined) form[name] = unescaped(text)
  }
  for (const [, attributes = '', options = ''] of main.matchAll(
    /<select ([^>]*)>([^]*?)<\/select>/g,
  )) {
    const { name } = attributesOf(attributes)
    const chosen = /<option value="([^"]*)" selected/.exec(options)?.[1]
    if (name !== undefined && chosen !== undefined) form[name] = chosen
  }
  return form
}

const attributesOf = (text: string): { readonly [name: string]: string | undefined } =>
  Object.fromEntries(
    [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value = '']) => [
      name,
      unescaped(value),
    ]),
  )

const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
