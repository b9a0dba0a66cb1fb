import type { Block, Document } from '@sejour/documents'
import type { Fault } from '../faults.ts'
import type { BundleLang, BundleOrder, Piece } from '../order.ts'
import { WORDS } from '../words/index.ts'
import type { Layout, Place } from './layout.ts'

/** What the cover of one volume says. */
export function coverOf(
  order: BundleOrder,
  pieces: readonly Piece[],
  { layout, volume }: { readonly layout: Layout; readonly volume: number },
): Document {
  const words = WORDS[order.lang]
  const parts = layout.volumes[volume] ?? []
  const numberAt = (part: number) => pieces[parts.at(part)?.piece ?? -1]?.number ?? ''
  const isSplit = layout.volumes.length > 1
  const items = [
    ...order.cover,
    { term: words.terms.content, is: words.counts(pieces.length, layout.pages) },
    ...(isSplit
      ? [
          {
            term: words.terms.volume,
            is: `${words.volume(volume + 1, layout.volumes.length)}. ${words.volumeHolds(numberAt(0), numberAt(-1))}`,
          },
        ]
      : []),
    { term: words.terms.made, is: sayDay(order.createdAt, order.lang) },
  ]
  return {
    lang: order.lang,
    title: order.title,
    blocks: [
      { kind: 'terms', items },
      { kind: 'note', text: words.coverNote },
    ],
  }
}

/** The whole inventory: the same in each volume. */
export function inventoryOf(
  order: BundleOrder,
  pieces: readonly Piece[],
  places: ReadonlyMap<number, Place>,
): Document {
  const words = WORDS[order.lang]
  const isSplit = [...places.values()].some(({ volumes }) => volumes.some((one) => one > 1))
  const isDated = pieces.some(({ day }) => day)
  const row = (piece: Piece, index: number) => {
    const { firstPage = 0, pages = 0, volumes = [] } = places.get(index) ?? {}
    const last = firstPage + pages - 1
    return [
      piece.number,
      piece.title,
      ...(isDated ? [piece.day ?? words.none] : []),
      last > firstPage ? `${firstPage}–${last}` : String(firstPage),
      ...(isSplit ? [volumes.join(', ')] : []),
    ]
  }
  const { table } = words
  const head = [
    table.number,
    table.title,
    ...(isDated ? [table.day] : []),
    table.pages,
    ...(isSplit ? [table.volume] : []),
  ]
  const widths = [1.4, 7, ...(isDated ? [2.2] : []), 1.6, ...(isSplit ? [1] : [])]
  const blocks = groupsOf(pieces).flatMap(({ group, members }): readonly Block[] => [
    ...(group ? [{ kind: 'heading', level: 1, text: group } as const] : []),
    {
      kind: 'table',
      caption: table.caption,
      head,
      widths,
      rows: members.map(({ piece, index }) => row(piece, index)),
    },
  ])
  return { lang: order.lang, title: words.inventory, about: order.title, blocks }
}

/** The checksums of the source files. */
export function fingerprintsOf(
  order: BundleOrder,
  sums: readonly { readonly number: string; readonly sha256?: string }[],
): Document {
  const words = WORDS[order.lang]
  const { caption, piece, sum } = words.fingerprintTable
  return {
    lang: order.lang,
    title: words.fingerprints,
    about: order.title,
    blocks: [
      { kind: 'paragraph', text: words.fingerprintNote },
      {
        kind: 'table',
        caption,
        head: [piece, sum],
        widths: [1.2, 8],
        rows: sums.map(({ number, sha256 }) => [number, sha256 ?? words.none]),
      },
    ],
  }
}

/** What stands in the place of a piece that could not be shown. */
export function failurePage(piece: Piece, fault: Fault, lang: BundleLang): Document {
  const { failure, faults } = WORDS[lang]
  return {
    lang,
    title: failure.title(piece.number),
    blocks: [
      {
        kind: 'terms',
        items: [
          { term: failure.what, is: piece.title },
          { term: failure.why, is: faults[fault].why },
          { term: failure.next, is: faults[fault].next },
        ],
      },
    ],
  }
}

/** Neighbours of one group together, in the order of the pieces. */
function groupsOf(pieces: readonly Piece[]): readonly {
  readonly group: string | undefined
  readonly members: readonly { readonly piece: Piece; readonly index: number }[]
}[] {
  const groups: { group: string | undefined; members: { piece: Piece; index: number }[] }[] = []
  for (const [index, piece] of pieces.entries()) {
    const last = groups.at(-1)
    if (last && last.group === piece.group) last.members.push({ piece, index })
    else groups.push({ group: piece.group, members: [{ piece, index }] })
  }
  return groups
}

/** The day of an instant in Belgium, in words. */
export function sayDay(instant: string, lang: BundleLang): string {
  const { day, month, year } = Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Brussels')
  return WORDS[lang].day(day, month, year)
}
