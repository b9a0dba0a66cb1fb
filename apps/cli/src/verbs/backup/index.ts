import type { BackedUp } from '@sejour/store'
import { onKept } from '../../kept/faults.ts'
import { keptPlace, now } from '../../kept/place.ts'
import { untilStopped } from '../../kept/stopping.ts'
import type { Verb } from '../../verb.ts'
import { version } from '../../version.ts'
import { WrongInput } from '../../wrong-input.ts'
import { backupTexts } from './texts.ts'

/** What was copied; or that a person stopped it, and then nothing was. */
export type Copied =
  | (BackedUp & {
      readonly complete: true
      readonly folder: string
      readonly keyGivenOutside: boolean
    })
  | { readonly complete: false }

/** Copies everything that is kept into a new folder. */
export const backup: Verb = {
  takes: 1,
  options: ['--with-key'],
  async run({ lang, operands: [folder], given }) {
    if (folder === undefined) throw new WrongInput({ code: 'missing-folder', verb: 'backup' })
    const texts = backupTexts[lang]
    const { s3, masterKey, ...place } = keptPlace()
    const copied = await untilStopped(({ signal, show }) =>
      onKept(async () => {
        const { backUp } = await import('@sejour/store')
        return backUp({
          ...place,
          to: folder,
          filesInBucket: s3 !== undefined,
          withKey: given.has('--with-key'),
          program: version,
          now,
          signal,
          onProgress: (rows, files) => show(texts.progress(rows, files)),
        })
      }),
    )
    if (copied && 'refused' in copied) {
      throw new WrongInput(
        copied.refused === 'folder-not-empty'
          ? { code: 'folder-not-empty', folder }
          : { code: copied.refused },
      )
    }
    const keyGivenOutside = masterKey !== undefined
    const json: Copied = copied
      ? { complete: true, folder, keyGivenOutside, ...copied }
      : { complete: false }
    return { json, lines: async () => (await import('./page.ts')).backupPage(json, lang) }
  },
}
