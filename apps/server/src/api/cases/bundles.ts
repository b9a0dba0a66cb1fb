import { Readable } from 'node:stream'
import { sayFault, sayRemark } from '@sejour/bundle'
import {
  list,
  matching,
  object,
  option,
  readInput,
  text,
  unknownable,
  type ValueOf,
  whole,
} from '@sejour/answers/input'
import { yesNo } from '@sejour/answers/input'
import type { Lang } from '@sejour/answers/say'
import { ADDRESSEES, type BundleWish, mayBundle, type PiecesWanted } from '@sejour/desk'
import type { BundleJobs, BundleSeen } from '../../desk/bundle-jobs.ts'
import { Problem } from '../../http/problem.ts'
import type { CaseCall } from './case-endpoint.ts'
import { notSeen, seenIn, valueIn } from './outcomes.ts'
import { bodyOf, INPUT, UUID } from './read-request.ts'
import { bundleTexts } from './bundle-texts.ts'

const newBundle = object({
  which: option(['all', 'unfiled', 'procedure', 'chosen']),
  procedure: unknownable(matching(UUID)),
  pieces: unknownable(list(matching(UUID), { most: 2_000 })),
  order: unknownable(option(['numbers', 'groups'])),
  lang: unknownable(option(['fr', 'nl', 'de'])),
  title: unknownable(text({ most: 200 })),
  addressee: unknownable(option(ADDRESSEES)),
  addresseeName: unknownable(text({ most: 120 })),
  mark: unknownable(yesNo),
  limitMB: unknownable(whole({ least: 1, most: 2_000 })),
  read: unknownable(yesNo),
})

/** The body of a bundle that is asked for, as JSON Schema. */
export const newBundleSchema = newBundle.json

const MB = 1_000_000

/** Begins a bundle of pieces of the case; what is under way already is answered. */
export async function startBundle(call: CaseCall): Promise<unknown> {
  const { parts, actor, request, caseId } = call
  const { lang } = request
  const bundles = bundlesIn(call)
  const sent = valueIn(readInput(newBundle, bodyOf(request), INPUT[lang]), lang)
  const { state } = seenIn(await parts.desk.caseOf(actor, caseId, { lang }), lang)
  const counsel = (await parts.counselOf?.(actor))?.known ?? { name: actor.name }
  const started = await bundles.start(actor, {
    caseId,
    wish: wishOf(sent, state.language),
    counsel,
    reads: sent.read === true && bundles.canRead,
    way: 'api',
  })
  if ('started' in started) return readBundle(call)
  if (!('refused' in started)) throw notSeen(started, lang)
  const message = bundleTexts[lang][started.refused]
  throw new Problem(started.refused === 'too-many' ? 'busy' : 'refused', message, {
    errors: [{ code: started.refused, path: 'which', message }],
  })
}

/** How far the bundle of the case has come, and what came out. */
export async function readBundle(call: CaseCall): Promise<unknown> {
  return shown(bundleOf(call), call.request.lang)
}

/** Stops the bundle of the case, or takes away the one that was made. */
export async function stopBundle(call: CaseCall): Promise<unknown> {
  const before = bundleOf(call)
  await bundlesIn(call).cancel(call.actor, call.caseId)
  return { id: before.id, state: 'cancelled' }
}

/** The bytes of one volume. */
export async function sendVolume(call: CaseCall): Promise<unknown> {
  const { actor, caseId, request, reply, places } = call
  const seen = bundleOf(call)
  const volumes = seen.state === 'ready' ? seen.volumes : []
  const volume = volumes.find(({ number }) => String(number) === places.volume)
  const stream = volume && (await bundlesIn(call).open(actor, caseId, { volume, way: 'api' }))
  if (!volume || !stream) throw new Problem('not-found', bundleTexts[request.lang].noVolume)
  return reply
    .type('application/pdf')
    .header('content-length', volume.file.size)
    .header('content-disposition', `attachment; filename="${volume.file.name}"`)
    .send(Readable.from(stream))
}

function bundlesIn({ parts: { bundles }, actor, request }: CaseCall): BundleJobs {
  if (!mayBundle(actor)) throw notSeen({ forbidden: true }, request.lang)
  if (!bundles) throw notSeen({ notFound: true }, request.lang)
  return bundles
}

function bundleOf(call: CaseCall): BundleSeen {
  const seen = bundlesIn(call).of(call.actor, call.caseId)
  if (!seen) throw new Problem('not-found', bundleTexts[call.request.lang].noBundle)
  return seen
}

function wishOf(sent: ValueOf<typeof newBundle>, language: BundleWish['lang']): BundleWish {
  const { procedure, title, limitMB, addresseeName } = sent
  const addressee = addresseeName ? { name: addresseeName } : sent.addressee
  return {
    ...wantedOf(sent),
    order: sent.order ?? 'numbers',
    lang: sent.lang ?? language,
    isMarked: sent.mark ?? true,
    ...(procedure && { about: procedure }),
    ...(title && { title }),
    ...(addressee && { addressee }),
    ...(limitMB && { limitBytes: limitMB * MB }),
  }
}

function wantedOf({ which, procedure, pieces }: ValueOf<typeof newBundle>): PiecesWanted {
  if (which === 'procedure') return { which, procedure: procedure ?? '' }
  if (which === 'chosen') return { which: 'ticked', ticked: pieces ?? [] }
  return { which }
}

function shown(seen: BundleSeen, lang: Lang): unknown {
  if (seen.state !== 'ready') return seen
  const { id, state, pages, pieces, ready, volumes, reports } = seen
  // What a bundle says it says in the languages of acts.
  const told = lang === 'en' ? 'fr' : lang
  return {
    id,
    state,
    pages,
    pieces,
    ready,
    volumes: volumes.map(({ file: { size, sha256 }, ...volume }) => ({ ...volume, size, sha256 })),
    reports: reports.map(({ number, title, fault, remarks }) => ({
      number,
      title,
      ...(fault && { fault: { code: fault, ...sayFault(fault, told) } }),
      remarks: remarks.map((code) => ({ code, says: sayRemark(code, told) })),
    })),
  }
}
