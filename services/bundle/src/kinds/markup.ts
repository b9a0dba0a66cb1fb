import { Unreadable } from '../faults.ts'

/** An element of HTML or XML, or a run of text. Names are as written, with their prefix. */
export type Node = string | Element
export type Element = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: Node[]
}

const DEEPEST = 256
const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[!?][^>]*>|<(\/?)([\w:.-]+)((?:"[^"]*"|'[^']*'|[^>"'])*)>|([^<]+)|</g
const NEVER_CLOSED = new Set(['br', 'img', 'hr', 'meta', 'link', 'col'])

/**
 * Reads mark-up without trusting it: no entity beyond the five of XML is expanded, what is not
 * closed is closed, and depth has a limit.
 *
 * @throws Unreadable when it nests beyond any document
 */
export function readMarkup(text: string): Element {
  const root: Element = { name: '', attributes: new Map(), children: [] }
  const open: Element[] = [root]
  const here = () => open.at(-1) ?? root
  for (const [, cdata, slash, name, rest = '', words] of text.matchAll(TOKEN)) {
    if (cdata !== undefined) here().children.push(cdata)
    else if (words !== undefined) here().children.push(unescape(words))
    else if (name !== undefined && slash) closeAs(open, name)
    else if (name !== undefined) {
      const element = { name, attributes: attributesOf(rest), children: [] }
      here().children.push(element)
      if (open.length > DEEPEST) throw new Unreadable('damaged')
      if (!rest.endsWith('/') && !NEVER_CLOSED.has(name)) open.push(element)
    }
  }
  return root
}

function closeAs(open: Element[], name: string): void {
  const at = open.findLastIndex((element) => element.name === name)
  if (at > 0) open.length = at
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)
  return new Map([...found].map(([, name = '', one, two]) => [name, unescape(one ?? two ?? '')]))
}

const NAMED: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
}

function unescape(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi,
    (whole, ten, hex, name) => {
      if (name) return NAMED[name] ?? whole
      const code = ten ? Number.parseInt(ten, 10) : Number.parseInt(hex, 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    },
  )
}
