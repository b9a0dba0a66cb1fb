import { addDays, addMonths, daysBetween, type LocalDate } from '@sejour/calendar'
import { findVersionOn } from '@sejour/engine/cite'
import {
  enoncesRenouvellement,
  renouvellements,
  type EnonceRenouvellement,
  type Fenetre,
} from '@sejour/law/renouvellement'
import type { Answered } from '../input/index.ts'
import { sayEachSourceOnce } from '../say/index.ts'
import { readRenewal, type RenewalFacts } from './input.ts'
import type { RenewalAnswer, RenewalState } from './output.ts'
import type { RenewalWording } from './wording/wording.ts'

/**
 * When a title is asked for again. The window is a usage: late in it is a warning, never a bar.
 *
 * @law law of 15 December 1980, art. 13, § 2; royal decree of 8 October 1981, art. 33
 */
export function answerRenewal(input: unknown, wording: RenewalWording): Answered<RenewalAnswer> {
  const read = readRenewal(input, wording.input)
  return read.ok ? { ok: true, value: answer(read.value, wording) } : read
}

function answer(facts: RenewalFacts, wording: RenewalWording): RenewalAnswer {
  const { title, expires, on } = facts
  const { lang, libelles } = wording
  const version = findVersionOn(expires, renouvellements[title])
  const window = version ? daysOf(version.value, expires) : {}
  const state = on === undefined ? undefined : stateOf(on, expires, window)
  return {
    title,
    label: libelles.titres[title],
    expires,
    windowFrom: window.from ?? null,
    windowTo: window.to ?? null,
    lastDayBeforeEnd: addDays(expires, -1),
    state: state ?? null,
    requestedInWindow: state === undefined ? null : state === 'in-window',
    afterExpiryDays: on === undefined ? null : Math.max(0, daysBetween(expires, on)),
    said: version?.value.once
      ? [wording.windows.once]
      : sentences(facts, { ...window, byLaw: version?.value.byLaw }, state, wording),
    statements: (enoncesRenouvellement as readonly EnonceRenouvellement[])
      .filter(({ titres }) => titres === undefined || titres.includes(title))
      .map(({ id, label, source }) => ({
        id,
        text: libelles.enonces[id] ?? label,
        sources: sayEachSourceOnce(source, lang),
      })),
    sources: sayEachSourceOnce(version ? [version.source].flat() : [], lang),
  }
}

/** A window in days. What no source gives is absent. */
type Window = { readonly from?: LocalDate; readonly to?: LocalDate }

function daysOf({ opens, closes }: Fenetre, expires: LocalDate): Window {
  return {
    ...(opens !== undefined && { from: addDays(expires, -opens) }),
    ...(closes && {
      to:
        'days' in closes
          ? addDays(expires, -closes.days)
          : addMonths(expires, -closes.months, 'last-day'),
    }),
  }
}

function stateOf(on: LocalDate, expires: LocalDate, { from, to }: Window): RenewalState {
  if (on > expires) return 'after-expiry'
  if (from !== undefined && on < from) return 'early'
  if (to === undefined) return 'open'
  return on <= to ? 'in-window' : 'late'
}

function sentences(
  { expires }: RenewalFacts,
  { from, to, byLaw }: Window & { readonly byLaw: true | undefined },
  state: RenewalState | undefined,
  { windows, states }: RenewalWording,
): readonly string[] {
  const window =
    from && to ? windows.both(from, to) : to ? windows.until(to) : windows.unknown(expires)
  const late = byLaw && state === 'late' ? windows.lateByLaw : undefined
  return [window, ...(state ? [late ?? states[state]] : [])]
}
