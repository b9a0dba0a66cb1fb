import type { Restored, RestoreRefusal } from '@sejour/store'
import { onKept } from '../../kept/faults.ts'
import { keptPlace } from '../../kept/place.ts'
import { untilStopped } from '../../kept/stopping.ts'
import type { Verb } from '../../verb.ts'
import { type Fault, WrongInput } from '../../wrong-input.ts'
import { restoreTexts } from './texts.ts'

/** What came back; or that a person stopped it, and then nothing did. */
export type PutBack = (Restored & { readonly complete: true }) | { readonly complete: false }

/** Puts a backup back into a place that keeps nothing. */
export const restore: Verb = {
  takes: 1,
  options: ['--with-key'],
  async run({ lang, operands: [folder], given }) {
    if (folder === undefined) throw new WrongInput({ code: 'missing-folder', verb: 'restore' })
    const texts = restoreTexts[lang]
    const restored = await untilStopped(({ signal, show }) =>
      onKept(async () => {
        const { houseMigrations } = await import('@sejour/desk')
        const { restore: putBack, storeMigrations } = await import('@sejour/store')
        return putBack({
          ...keptPlace(),
          from: folder,
          withKey: given.has('--with-key'),
          migrations: [...storeMigrations, ...houseMigrations],
          signal,
          onProgress: (rows, files) => show(texts.progress(rows, files)),
        })
      }),
    )
    if (restored && 'refused' in restored) throw new WrongInput(faultOf(restored, folder))
    const json: PutBack = restored ? { complete: true, ...restored } : { complete: false }
    return { json, lines: async () => (await import('./page.ts')).restorePage(json, lang) }
  },
}

function faultOf(refusal: RestoreRefusal, folder: string): Fault {
  if (refusal.refused === 'not-empty') return { code: 'place-not-empty' }
  if (refusal.refused === 'not-a-backup') return { code: 'not-a-backup', folder }
  if (refusal.refused === 'backup-changed') return { code: 'backup-changed', path: refusal.path }
  return { code: refusal.refused }
}
