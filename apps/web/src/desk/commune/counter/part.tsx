import { findStep } from '@sejour/chain'
import { saySource } from '@sejour/answers/say'
import type { CounterRound } from '@sejour/desk'
import type { ComponentChildren } from 'preact'
import { marginOf } from '../../../app/tool/said.ts'
import { Day, Margin } from '../../../components/index.ts'
import type { Forms } from '../../form/forms.ts'
import type { DeskLang } from '../../slugs.ts'
import { counterTexts } from './texts/index.ts'

/** What every part of the counter is made from. */
export interface PartProps {
  readonly forms: Forms
  readonly round: CounterRound
}

/** One part of the way of a request, with the law on which it rests in the margin. */
export function Part({
  forms,
  round,
  at,
  title,
  source,
  children,
}: PartProps & {
  readonly at: string
  readonly title: string
  /** The step whose source stands in the margin. */
  readonly source: string
  readonly children: ComponentChildren
}) {
  const { lang } = forms.frame
  const step = findStep(source)
  return (
    <section
      id={`${round.key}-${at}`}
      class="counter-part"
      aria-labelledby={`${round.key}-${at}-title`}
    >
      <h3 id={`${round.key}-${at}-title`}>{title}</h3>
      <Margin lang={lang} source={step && marginOf(saySource(step.source, lang), lang)}>
        {children}
      </Margin>
    </section>
  )
}

/** Something that is done, and on which day. */
export function Done({
  lang,
  on,
  children,
}: {
  readonly lang: DeskLang
  readonly on: string
  readonly children: ComponentChildren
}) {
  return (
    <p class="counter-done">
      <span aria-hidden="true">✓ </span>
      <span class="visually-hidden">{counterTexts[lang].done}, </span>
      {children} · <Day lang={lang} day={on} />
    </p>
  )
}

/** A step that does not fit yet is not offered: it says so in its place. */
export function NotYet({ lang }: { readonly lang: DeskLang }) {
  return <p class="desk-quiet">{counterTexts[lang].notYet}</p>
}

/** A form that is not the next thing to do is folded, and opens when it came back. */
export function Folded({
  forms,
  round,
  verb,
  title,
  isOpen = false,
  children,
}: PartProps & {
  readonly verb: string
  readonly title: string
  readonly isOpen?: boolean
  readonly children: ComponentChildren
}) {
  const { sent, frame } = forms
  if (!frame.mayWrite) return null
  return (
    <details class="desk-more" open={isOpen || (sent?.verb === verb && sent.about === round.key)}>
      <summary>{title}</summary>
      {children}
    </details>
  )
}
