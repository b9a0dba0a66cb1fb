import { addressOf } from '../../app/slugs.ts'
import type { Lang } from '../../texts/index.ts'

const withDay = (address: string, on: string | undefined) =>
  on === undefined ? address : `${address}?on=${on}`

/** Address of the page of a text. */
export const textHref = (lang: Lang, id: string, on?: string): string =>
  withDay(addressOf(lang, `/sources/${encodeURIComponent(id)}`), on)

/** Address of the page of an item on the confirmation desk. */
export const deskHref = (lang: Lang, id: string): string =>
  addressOf(lang, `/confirmation/${encodeURIComponent(id)}`)

/** What follows the address of a page, read; as it stands when nobody could have written it. */
export function restOf(rest: string): string {
  const address = rest.replace(/^\//, '')
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
