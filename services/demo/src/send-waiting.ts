import { sayStep } from '@sejour/chain'
import { type Actor, openDesk, openParcels, type ParcelDesk, publicBodies } from '@sejour/desk'
import type { DemoCase } from './demo-case.ts'
import { officeId } from './demo-ids.ts'
import type { DemoParts } from './fill.ts'
import { scopeOf } from './fill-story.ts'
import { idOf } from './ids.ts'
import { OFFICES, type OfficeKey } from './offices.ts'

type Parts = Pick<DemoParts, 'store' | 'lawVersion' | 'now' | 'today'>

/** Sends what waits in an inbox, as a desk sends it: it is sealed there until somebody takes it in. */
export async function sendWaiting(parts: Parts, cases: readonly DemoCase[]): Promise<void> {
  const parcels = demoPost(parts)
  for (const demo of cases) {
    for (const { id: parcel, to, ...told } of demo.sends ?? []) {
      const asked = { ...told, parcel, caseId: demo.caseId, commandId: idOf(parcel, 'sent') }
      const sent = await parcels.send(administratorOf(demo.office), {
        ...asked,
        to: officeId(to),
        acts: [],
        withArguments: true,
      })
      if ('refused' in sent) throw new Error(`demonstration: ${sent.refused}`)
    }
  }
}

/** What carries parcels between the organisations of the demonstration. */
export function demoPost({ store, lawVersion, now, ...parts }: Parts): ParcelDesk {
  const today = () => parts.today
  const names = new Map(
    (Object.keys(OFFICES) as OfficeKey[]).map((key) => [officeId(key), OFFICES[key].name]),
  )
  return openParcels({
    store,
    desk: openDesk({ store, today, lawVersion, way: 'desk' }),
    now,
    today,
    lawVersion,
    nameOf: async (id) => names.get(id) ?? '',
    publicBodies: () => publicBodies(store.database),
    sayEntry: (entry, lang) =>
      entry.kind === 'step-taken'
        ? sayStep(entry.step, lang === 'nl' ? 'nl' : 'fr')
        : SAID[lang === 'nl' ? 'nl' : 'fr'],
  })
}

const SAID = { fr: 'Fait noté au dossier', nl: 'Feit in het dossier' }

/** The administrator of an organisation, who passed the second factor. */
export function administratorOf(office: OfficeKey): Actor {
  const { kind } = OFFICES[office]
  return { ...scopeOf({ office }), kind, role: 'administrator', name: '', secondFactor: true }
}
