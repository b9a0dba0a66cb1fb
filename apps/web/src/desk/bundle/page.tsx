import { Form } from '../form/form.tsx'
import { formsOf, type Forms } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { CasePage } from '../frame/case-page.tsx'
import type { CaseFrame } from '../frame/frame.ts'
import { PieceViews } from '../pieces/piece-views.tsx'
import { deskHref } from '../slugs.ts'
import { type BundleChoice, ChooseBundle } from './choose.tsx'
import { BundleReady, type ReadyBundle } from './ready.tsx'
import { bundleTexts } from './texts/index.ts'

/** How far the bundle of a case has come. */
export type BundleShown =
  | { readonly state: 'waiting' }
  | {
      readonly state: 'running'
      readonly phase: 'preparing' | 'assembling'
      readonly done: number
      readonly of: number
    }
  | ({ readonly state: 'ready' } & ReadyBundle)
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly why: 'full' | 'limit-too-small' | 'other' }
  /** It was here, and is no more. */
  | { readonly state: 'gone' }

export interface BundlePageProps {
  readonly frame: CaseFrame
  /** Absent: this person may not take the pieces out together. */
  readonly choice: BundleChoice | undefined
  readonly bundle: BundleShown | undefined
  readonly sent: Sent | undefined
}

/** The pieces of a case as one paginated file: what goes in, how far it is, what came out. */
export function BundlePage({ frame, choice, bundle, sent }: BundlePageProps) {
  const words = bundleTexts[frame.lang]
  const forms = formsOf(frame, sent, words.errors)
  const isUnderWay = bundle?.state === 'waiting' || bundle?.state === 'running'
  return (
    <CasePage frame={frame} title={words.title} forms={forms} islands={['desk-exchange']}>
      <PieceViews frame={frame} />
      {choice === undefined ? (
        <p class="desk-empty">{words.notAllowed}</p>
      ) : (
        <>
          <p class="desk-lead">{words.lead}</p>
          {bundle !== undefined && (
            <section id="bundle" aria-labelledby="bundle-title">
              <h2 id="bundle-title">{words.state}</h2>
              <Shown forms={forms} bundle={bundle} />
            </section>
          )}
          {!isUnderWay && (
            <Choose forms={forms} choice={choice} isReady={bundle?.state === 'ready'} />
          )}
        </>
      )}
    </CasePage>
  )
}

function Choose({
  forms,
  choice,
  isReady,
}: {
  forms: Forms
  choice: BundleChoice
  isReady: boolean
}) {
  const { lang, head } = forms.frame as CaseFrame
  const words = bundleTexts[lang]
  if (choice.pieces.length === 0) {
    return (
      <p class="desk-empty">
        {words.none} <a href={deskHref(lang, 'exhibits', { case: head.id })}>{words.toPieces}</a>
      </p>
    )
  }
  if (!isReady) return <ChooseBundle forms={forms} choice={choice} hasOne={false} />
  return (
    <details class="desk-more" open={forms.sent !== undefined}>
      <summary>{words.againHow}</summary>
      <ChooseBundle forms={forms} choice={choice} hasOne />
    </details>
  )
}

function Shown({ forms, bundle }: { forms: Forms; bundle: BundleShown }) {
  const words = bundleTexts[forms.frame.lang]
  switch (bundle.state) {
    case 'waiting':
    case 'running':
      return <UnderWay forms={forms} bundle={bundle} />
    case 'ready':
      return <BundleReady forms={forms} bundle={bundle} />
    case 'failed':
      return (
        <p class="exchange-state" role="alert">
          {words.failed[bundle.why]}
        </p>
      )
    case 'cancelled':
    case 'gone':
      return <p class="exchange-state">{words[bundle.state]}</p>
  }
}

function UnderWay({
  forms,
  bundle,
}: {
  forms: Forms
  bundle: Extract<BundleShown, { readonly state: 'waiting' | 'running' }>
}) {
  const { frame } = forms
  const words = bundleTexts[frame.lang]
  const said =
    bundle.state === 'waiting' ? words.waiting : words.running[bundle.phase](bundle.done, bundle.of)
  return (
    <>
      <div data-follow aria-live="polite">
        <p class="exchange-state">{said}</p>
        {bundle.state === 'running' && (
          <progress max={Math.max(1, bundle.of)} value={bundle.done} aria-label={said} />
        )}
        <p data-without-script>
          <a href={frame.addresses[frame.lang]}>{words.follow}</a>
        </p>
      </div>
      <p class="desk-quiet">{words.canLeave}</p>
      <Form forms={forms} verb="cancel" submit={words.cancel} kind="quiet" />
    </>
  )
}
