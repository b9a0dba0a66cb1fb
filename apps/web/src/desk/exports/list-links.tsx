import type { DeskFrame } from '../frame/frame.ts'
import { deskHref } from '../slugs.ts'
import { exportsTexts } from './texts/index.ts'

export type ExportedList = 'cases' | 'agenda' | 'people' | 'pieces' | 'notifications' | 'registers'

const FORMATS = ['csv', 'xlsx'] as const

/** The two formats of one list. `asked`: what the list is limited to. */
export function ListFormats({
  frame,
  list,
  name,
  asked = {},
}: {
  frame: DeskFrame
  list: ExportedList
  name: string
  asked?: { readonly [name: string]: string | undefined }
}) {
  const words = exportsTexts[frame.lang]
  const hrefIn = (format: string) => {
    const known = Object.entries(asked).filter(
      (one): one is [string, string] => one[1] !== undefined,
    )
    const query = new URLSearchParams({ ...Object.fromEntries(known), list, format })
    return `${deskHref(frame.lang, 'exportList')}?${query}`
  }
  return (
    <span class="exchange-formats">
      {FORMATS.map((format) => (
        <a href={hrefIn(format)} download aria-label={words.inFormat(name, words[format])}>
          {words[format]}
        </a>
      ))}
    </span>
  )
}

/** Under a list: the same rows, to take away. */
export function ExportHere(props: {
  frame: DeskFrame
  list: ExportedList
  asked?: { readonly [name: string]: string | undefined }
}) {
  const words = exportsTexts[props.frame.lang]
  if (!props.frame.mayWrite) return null
  return (
    <p class="desk-quiet exchange-here">
      {words.exportHere} <ListFormats {...props} name={words.list.here} /> ·{' '}
      <a href={deskHref(props.frame.lang, 'exports')}>{words.more}</a> ·{' '}
      <a href={deskHref(props.frame.lang, 'imports')}>{words.bringIn}</a>
    </p>
  )
}
