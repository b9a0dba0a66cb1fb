import type { DeskLang } from '../slugs.ts'
import type { ListedItem } from './shown.ts'
import { parcelsTexts } from './texts/index.ts'

/** The list of what is in a parcel, with the checksums that both sides keep. */
export function ItemsOfParcel({ lang, items }: { lang: DeskLang; items: readonly ListedItem[] }) {
  const words = parcelsTexts[lang]
  return (
    <table class="desk-table">
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.item}</th>
          <th scope="col">{words.checksum}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ kind, title, sha256 }) => (
          <tr>
            <td>{words.items[kind]}</td>
            <td data-label={words.item}>{title}</td>
            <td data-label={words.checksum}>
              {sha256 === undefined ? '–' : <code class="sharing-head">{sha256}</code>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
