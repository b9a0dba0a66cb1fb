import { findAct } from '@sejour/acts'
import type { DeskFrame } from '../frame/frame.ts'
import { startHref } from './act-of-remedy.ts'
import { actsTexts } from './texts/index.ts'

export interface StartActProps {
  readonly frame: DeskFrame
  readonly caseId: string
  /** An id of the catalogue of acts; absent: nothing is shown. */
  readonly template: string | undefined
  /** What the act is about, where it is about one decision. */
  readonly decision?: string | undefined
}

/** The way to an act that a page asks for; nothing for whoever may not write. */
export function StartAct({ frame, caseId, template, decision }: StartActProps) {
  const act = template === undefined ? undefined : findAct(template)
  if (!act || !frame.mayWrite) return null
  const { lang } = frame
  return (
    <p>
      <a href={startHref(lang, caseId, { template: act.id, decision })}>
        {actsTexts[lang].startThis(act.words[lang].title)}
      </a>
    </p>
  )
}
