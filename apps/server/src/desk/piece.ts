import {
  numberedExhibits,
  provesKey,
  type CaseExhibit,
  type CaseState,
  type Command,
} from '@sejour/cases'
import {
  concernsTick,
  deskHref,
  piecesTexts,
  PiecePage,
  proveTick,
  renderDesk,
} from '@sejour/web/desk'
import { caseRoute, type CaseSending, type Order } from './case-route.ts'
import type { FormReader } from './form-reader.ts'
import { mayHaveZone } from '../house/zone-reader.ts'
import { mayTake } from './piece-zone.ts'
import { provableIn } from './pieces-provable.ts'

const TRANSLATIONS = ['none-needed', 'missing', 'free', 'sworn'] as const

/** One piece: its file, everything that is known of it, and what it proves. */
export const exhibit = caseRoute({
  page: 'exhibit',
  render: ({ parts, actor, frame, file, lang, places, sent }) => {
    const id = places['exhibit'] ?? ''
    const all = numberedExhibits(file.state)
    const at = all.findIndex((one) => one.exhibit.id === id)
    const piece = all[at]
    const withdrawn = file.state.withdrawnExhibits.get(id)
    if (piece === undefined && withdrawn === undefined) return undefined
    return renderDesk(PiecePage, {
      frame,
      piece,
      withdrawn,
      previous: piece && all[at - 1],
      next: piece && all[at + 1],
      provable: provableIn(file, lang),
      readsZone:
        parts.readZone !== undefined && mayTake({ actor }) && mayHaveZone(piece?.exhibit.file),
      sent,
    })
  },
  send: {
    describe: async (sending) => {
      const file = await sending.file()
      const piece = file?.state.exhibits.get(sending.places['exhibit'] ?? '')
      if (file === undefined || piece === undefined) return gone(sending)
      const changes = described(sending.form, file.state)
      const links = provableIn(file, sending.lang).flatMap(({ key, proves }): Command[] => {
        const isLinked = piece.proves.some((one) => provesKey(one) === provesKey(proves))
        const isTicked = sending.form.ticked(proveTick(key))
        if (isLinked === isTicked) return []
        const type = isTicked ? 'link-exhibit' : 'unlink-exhibit'
        return [{ type, exhibit: piece.id, proves }]
      })
      const commands: readonly Command[] = [
        { type: 'describe-exhibit', exhibit: piece.id, changes },
        ...links,
      ]
      return { commands, ...followed(sending, file.state, piece) }
    },
    withdraw: (sending) => {
      const { form, lang, places } = sending
      const why = form.requiredText('why', 'why-blank')
      return {
        commands: [{ type: 'withdraw-exhibit', exhibit: places['exhibit'] ?? '', why }],
        to: `${deskHref(lang, 'exhibits', places)}?ok=1`,
      }
    },
  },
})

function gone({ form }: CaseSending): Order {
  form.wrong(undefined, 'unknown-exhibit')
  return { commands: [] }
}

/** “Save and next” leads to the next piece. */
function followed(
  { form, lang, places }: CaseSending,
  state: CaseState,
  { id }: CaseExhibit,
): Pick<Order, 'to'> {
  if (form.line('then') !== 'next') return {}
  const all = numberedExhibits(state)
  const next = all[all.findIndex((one) => one.exhibit.id === id) + 1]
  if (next === undefined) return { to: `${deskHref(lang, 'exhibits', places)}?ok=1` }
  return { to: `${deskHref(lang, 'exhibit', { ...places, exhibit: next.exhibit.id })}?ok=1` }
}

function described(form: FormReader, { persons }: CaseState) {
  const coversFrom = form.day('coversFrom')
  const coversUntil = form.day('coversUntil')
  if (coversFrom !== undefined && coversUntil !== undefined && coversUntil < coversFrom) {
    form.wrong('coversUntil', 'ends-before-start')
  }
  const concerned = [...persons.keys()].filter((one) => form.ticked(concernsTick(one)))
  return {
    title: form.requiredLine('title', 'title-blank'),
    kind: form.line('kind') ?? null,
    dated: form.day('dated') ?? null,
    coversFrom: coversFrom ?? null,
    coversUntil: coversUntil ?? null,
    language: form.oneOf('language', Object.keys(piecesTexts.fr.languages)) ?? null,
    translation: form.oneOf('translation', TRANSLATIONS) ?? null,
    expires: form.day('expires') ?? null,
    persons: concerned.length === 0 ? null : concerned,
    confidential: form.ticked('confidential') ? true : null,
  }
}
