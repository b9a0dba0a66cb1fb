import type { PackProblem } from '@sejour/acts'
import { Form } from '../form/form.tsx'
import { formsOf, type Forms } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { DeskPage } from '../frame/desk-page.tsx'
import type { DeskFrame } from '../frame/frame.ts'
import { Day } from '../../components/index.ts'
import { deskHref } from '../slugs.ts'
import { textPacksTexts } from './texts/index.ts'

/** A pack that is kept. `about`: what its form names it by. */
export type PackLine = {
  readonly about: string
  readonly title: string
  readonly version: string
  readonly lang: 'fr' | 'nl' | 'de'
  readonly source: string
  /** A day. */
  readonly loadedOn: string
  /** The act changed since, and it is used no more. */
  readonly isStale: boolean
}

/** What is wrong with a file, sentence by sentence; `ours`: what stands there in our words. */
export type RefusedPack = {
  readonly file: string
  readonly problems: readonly (
    | (PackProblem & { readonly ours?: string })
    | { readonly code: 'not-json' | 'no-source'; readonly key?: never; readonly ours?: never }
  )[]
}

export interface TextPacksProps {
  readonly frame: DeskFrame
  readonly packs: readonly PackLine[]
  /** Acts with their versions, as `annexe-20@2024-07-20`. */
  readonly ours: readonly { readonly value: string; readonly label: string }[]
  readonly mayLoad: boolean
  readonly refused: readonly RefusedPack[]
  readonly sent: Sent | undefined
}

/** The official wording that an organisation uses instead of ours. */
export function TextPacksPage(props: TextPacksProps) {
  const { frame, packs, ours, mayLoad, refused, sent } = props
  const words = textPacksTexts[frame.lang]
  const forms = formsOf(frame, sent, words.errors)
  return (
    <DeskPage frame={frame} title={words.title} forms={forms}>
      <p>{words.lead}</p>
      <p class="desk-quiet">{words.whole}</p>
      <Refused frame={frame} refused={refused} />
      <h2>{words.loaded}</h2>
      {packs.length === 0 ? (
        <p class="desk-empty">{words.none}</p>
      ) : (
        <ul class="desk-rows">
          {packs.map((pack) => (
            <PackRow forms={forms} pack={pack} mayLoad={mayLoad} />
          ))}
        </ul>
      )}
      <h2 id="charger">{words.add}</h2>
      {mayLoad ? <LoadForm frame={frame} /> : <p>{words.onlyAdministrators}</p>}
      <h2>{words.ours}</h2>
      <p>{words.oursSays}</p>
      <form class="desk-form" method="get" action={deskHref(frame.lang, 'textPackOurs')}>
        <div class="desk-field">
          <label for="pack-act">{words.act}</label>
          <select class="width-full" id="pack-act" name="acte">
            {ours.map(({ value, label }) => (
              <option value={value}>{label}</option>
            ))}
          </select>
        </div>
        <div class="desk-field">
          <label for="pack-lang">{words.language}</label>
          <select class="width-short" id="pack-lang" name="langue">
            {(['fr', 'nl', 'de'] as const).map((lang) => (
              <option value={lang}>{words.languages[lang]}</option>
            ))}
          </select>
        </div>
        <div class="desk-form-actions">
          <button class="button button-secondary" type="submit">
            {words.download}
          </button>
        </div>
      </form>
    </DeskPage>
  )
}

function PackRow({ forms, pack, mayLoad }: { forms: Forms; pack: PackLine; mayLoad: boolean }) {
  const { lang } = forms.frame
  const words = textPacksTexts[lang]
  const { about, title, version, source, loadedOn, isStale } = pack
  return (
    <li class="desk-row">
      <div class="desk-row-main">
        <p>{title}</p>
        <p class="desk-quiet">
          {words.version(version)} · {words.languages[pack.lang]} · {words.source(source)} ·{' '}
          <Day lang={lang} day={loadedOn} />
        </p>
        {isStale && <p class="field-error">{words.stale}</p>}
      </div>
      {mayLoad && (
        <Form
          forms={forms}
          verb="remove"
          about={about}
          submit={words.remove}
          says={words.removeSays(`${title}, ${words.languages[pack.lang]}`)}
          kind="quiet"
        />
      )}
    </li>
  )
}

function LoadForm({ frame }: { frame: DeskFrame }) {
  const words = textPacksTexts[frame.lang]
  return (
    <form
      class="desk-form"
      method="post"
      action={deskHref(frame.lang, 'textPacksAdd')}
      encType="multipart/form-data"
    >
      <div class="desk-field">
        <label for="pack-files">{words.files}</label>
        <input
          id="pack-files"
          type="file"
          name="files"
          multiple
          accept="application/json,.json"
          required
        />
      </div>
      <div class="desk-form-actions">
        <button class="button button-primary" type="submit">
          {words.send}
        </button>
      </div>
    </form>
  )
}

function Refused({ frame, refused }: Pick<TextPacksProps, 'frame' | 'refused'>) {
  const words = textPacksTexts[frame.lang]
  if (refused.length === 0) return null
  return (
    <div class="error-summary" role="alert" tabIndex={-1} id="errors" data-focus-first>
      <h2>{words.notLoaded}</h2>
      {refused.map(({ file, problems }) => (
        <>
          <h3>{words.refused(file)}</h3>
          <ul>
            {problems.map((one) => (
              <li>
                {one.key !== undefined && <strong>{words.sentence(one.key)} </strong>}
                {sayProblem(one, words.problems)}
                {one.ours !== undefined && (
                  <span class="desk-quiet"> {words.oursIs(one.ours)}</span>
                )}
              </li>
            ))}
          </ul>
        </>
      ))}
    </div>
  )
}

function sayProblem(
  one: RefusedPack['problems'][number],
  problems: (typeof textPacksTexts)['fr']['problems'] | (typeof textPacksTexts)['nl']['problems'],
): string {
  const sentence = problems[one.code]
  if (typeof sentence === 'string') return sentence
  return sentence('name' in one && one.name !== undefined ? one.name : '')
}
