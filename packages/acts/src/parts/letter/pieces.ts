import type { Block, Line } from '@sejour/documents'
import type { LocalDate } from '@sejour/calendar'
import { ficheAdde } from '@sejour/law'
import { choice, day, list, optional, text, whole } from '../../field/field.ts'
import type { ActLang, InActLangs } from '../../lang.ts'
import type { Rule } from '../../rule.ts'
import { plain } from '../../words.ts'
import { citedNumbers } from './citations.ts'
import type { inventoryWords } from './inventory-words.ts'
import { inText, type Say } from './written.ts'

/** The groups of an inventory, in its order; a letter each. */
export const PIECE_GROUPS = {
  A: { fr: 'A. Identité', nl: 'A. Identiteit', de: 'A. Identität' },
  B: { fr: 'B. Redevance', nl: 'B. Retributie', de: 'B. Gebühr' },
  C: { fr: 'C. Résidence', nl: 'C. Verblijfplaats', de: 'C. Wohnort' },
  D: { fr: 'D. Procédures', nl: 'D. Procedures', de: 'D. Verfahren' },
  E: {
    fr: 'E. Circonstances exceptionnelles',
    nl: 'E. Buitengewone omstandigheden',
    de: 'E. Außergewöhnliche Umstände',
  },
  F: { fr: 'F. Motifs de fond', nl: 'F. Redenen ten gronde', de: 'F. Gründe in der Sache' },
} as const satisfies { readonly [group: string]: InActLangs }

/** The pieces that go along, each under its number. */
export function pieces({
  least,
  from = 'pieces',
}: {
  readonly least: number
  /** `pieces.new`: those that no authority has yet. */
  readonly from?: 'pieces' | 'pieces.new'
}) {
  return list(
    {
      fr: 'Inventaire des pièces',
      nl: 'Inventaris van de stukken',
      de: 'Verzeichnis der Unterlagen',
    },
    {
      number: whole({ fr: 'Numéro', nl: 'Nummer', de: 'Nummer' }, { least: 1, most: 9999 }),
      title: text({ fr: 'Pièce', nl: 'Stuk', de: 'Unterlage' }),
      group: optional(choice({ fr: 'Groupe', nl: 'Groep', de: 'Gruppe' }, PIECE_GROUPS)),
      dated: optional(
        day({ fr: 'Date de la pièce', nl: 'Datum van het stuk', de: 'Datum der Unterlage' }),
      ),
      author: optional(text({ fr: 'Auteur', nl: 'Opsteller', de: 'Aussteller' })),
      pages: optional(
        whole(
          { fr: 'Nombre de pages', nl: 'Aantal bladzijden', de: 'Anzahl Seiten' },
          { least: 1, most: 9999 },
        ),
      ),
      proves: optional(
        text(
          { fr: 'Ce qu’elle prouve', nl: 'Wat het bewijst', de: 'Was sie belegt' },
          { most: 600 },
        ),
      ),
    },
    { least, from },
  )
}

export type Piece = {
  readonly number: number
  readonly title: string
  readonly group: keyof typeof PIECE_GROUPS | '' | undefined
  readonly dated: LocalDate | undefined
  readonly author: string | undefined
  readonly pages: number | undefined
  readonly proves: string | undefined
}

type Saying = {
  readonly say: Say<keyof typeof inventoryWords.fr>
  readonly day: (day: LocalDate) => Exclude<Line, string>[number]
  readonly groups: (group: keyof typeof PIECE_GROUPS) => string
}

/** The inventory: a table for each group that has pieces; those of no group come last. */
export function inventory(all: readonly Piece[], saying: Saying): readonly Block[] {
  const ids = Object.keys(PIECE_GROUPS) as readonly (keyof typeof PIECE_GROUPS)[]
  const grouped = ids.map((id) => ({
    caption: saying.groups(id),
    pieces: all.filter(({ group }) => group === id),
  }))
  const others = all.filter(({ group }) => group === undefined || group === '')
  const hasGroups = others.length < all.length
  const caption = plain(saying.say(hasGroups ? 'otherPieces' : 'allPieces'))
  const columns = columnsOf(all, saying)
  return [...grouped, { caption, pieces: others }]
    .filter((one) => one.pieces.length > 0)
    .map((one) => tableOf(one, columns, saying.say))
}

/** The inventory at the end of a letter, under its heading; nothing where nothing goes along. */
export function inventoryOf(
  all: readonly Piece[],
  { say, day: sayDay, lang }: Omit<Saying, 'groups'> & { readonly lang: ActLang },
): readonly Block[] {
  if (all.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: plain(say('inventory')) },
    ...inventory(all, { say, day: sayDay, groups: (group) => PIECE_GROUPS[group][lang] }),
  ]
}

// A column that nobody filled in is left out; every group has the same ones, so that they line up.
function columnsOf(all: readonly Piece[], { day }: Saying): readonly Column[] {
  const columns: readonly Column[] = [
    { key: 'pieceNumber', width: 1.2, of: ({ number }) => sayCount(number) },
    { key: 'pieceTitle', width: 4.8, of: ({ title }) => [inText(title)] },
    { key: 'pieceDated', width: 3.8, of: ({ dated }) => dated && [day(dated)] },
    { key: 'pieceAuthor', width: 3, of: ({ author }) => author },
    {
      key: 'piecePages',
      width: 1.7,
      of: ({ pages }) => (pages === undefined ? undefined : sayCount(pages)),
    },
    { key: 'pieceProves', width: 4.5, of: ({ proves }) => proves },
  ]
  return columns.filter(({ of }) => all.some((piece) => of(piece) !== undefined))
}

function tableOf(
  { caption, pieces: all }: { readonly caption: string; readonly pieces: readonly Piece[] },
  columns: readonly Column[],
  say: Saying['say'],
): Block {
  const inOrder = all.toSorted((one, other) => one.number - other.number)
  return {
    kind: 'table',
    caption,
    head: columns.map(({ key }) => plain(say(key))),
    rows: inOrder.map((piece) => columns.map(({ of }) => of(piece) ?? '')),
    widths: columns.map(({ width }) => width),
  }
}

type Column = {
  readonly key: keyof typeof inventoryWords.fr
  readonly width: number
  readonly of: (piece: Piece) => Line | undefined
}

function sayCount(count: number): Line {
  return Number.isNaN(count) ? [{ gap: '…' }] : String(count)
}

type WithPieces = {
  readonly pieces?: readonly DraftPiece[] | undefined
  readonly on?: LocalDate | undefined
}

type DraftPiece = {
  readonly number?: number | undefined
  readonly dated?: LocalDate | undefined
}

/** What no letter says of its pieces: a number twice, or one that the inventory does not have. */
export function pieceRules<Draft extends WithPieces>(
  citations: (draft: Draft) => readonly (string | undefined)[],
  fields: readonly string[],
): readonly Rule<Draft>[] {
  const numbersOf = ({ pieces = [] }: Draft) =>
    pieces.flatMap(({ number }) => (number === undefined ? [] : [number]))
  return [
    {
      id: 'piece-number-twice',
      breaks: 'contradiction',
      fields: ['pieces.number'],
      broken: (draft) => new Set(numbersOf(draft)).size < numbersOf(draft).length,
      says: {
        fr: 'Deux pièces portent le même numéro : donnez à chacune le sien.',
        nl: 'Twee stukken dragen hetzelfde nummer: geef elk stuk zijn eigen nummer.',
        de: 'Zwei Unterlagen tragen dieselbe Nummer: Geben Sie jeder ihre eigene.',
      },
    },
    {
      id: 'piece-after-letter',
      breaks: 'contradiction',
      fields: ['pieces.dated', 'on'],
      broken: ({ pieces: all = [], on }) =>
        on !== undefined && all.some(({ dated }) => dated !== undefined && dated > on),
      says: {
        fr: 'Une pièce est datée d’après le jour de cet écrit : corrigez un des deux jours.',
        nl: 'Een stuk is van na de dag van dit geschrift: verbeter een van beide dagen.',
        de: 'Eine Unterlage ist nach dem Tag dieses Schriftstücks datiert: Berichtigen Sie einen der beiden Tage.',
      },
    },
    {
      id: 'unreadable-citation',
      breaks: 'contradiction',
      fields: ['pieces', ...fields],
      broken: (draft) => citations(draft).some((one) => citedNumbers(one) === undefined),
      says: {
        fr: 'Des pièces sont citées autrement que par leurs numéros : écrivez par exemple 1, 4, 6-8.',
        nl: 'Stukken zijn anders dan met hun nummers vermeld: schrijf bijvoorbeeld 1, 4, 6-8.',
        de: 'Unterlagen sind anders als mit ihren Nummern angegeben: Schreiben Sie zum Beispiel 1, 4, 6-8.',
      },
    },
    {
      id: 'unknown-piece',
      breaks: 'contradiction',
      fields: ['pieces', ...fields],
      broken: (draft) => {
        const known = new Set(numbersOf(draft))
        return citations(draft).some((one) =>
          (citedNumbers(one) ?? []).some((number) => !known.has(number)),
        )
      },
      says: {
        fr: 'Une pièce citée ne figure pas à l’inventaire : ajoutez-la, ou corrigez son numéro.',
        nl: 'Een vermeld stuk staat niet in de inventaris: voeg het toe of verbeter het nummer.',
        de: 'Eine angegebene Unterlage steht nicht im Verzeichnis: Fügen Sie sie hinzu oder berichtigen Sie ihre Nummer.',
      },
      source: ficheAdde,
    },
  ]
}

/** How many pieces of the inventory no sentence of the letter cites. */
export function uncitedPieces(
  all: readonly { readonly number: number }[],
  citations: readonly (string | undefined)[],
): readonly number[] {
  const used = new Set(citations.flatMap((one) => citedNumbers(one) ?? []))
  return all.map(({ number }) => number).filter((number) => !used.has(number))
}
