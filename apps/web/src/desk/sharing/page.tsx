import type { CaseFile, MandateEffect, Offer, ReadLine } from '@sejour/desk'
import type { AgendaItem } from '@sejour/desk'
import type { Sent } from '../form/sent.ts'
import { formsOf } from '../form/forms.ts'
import { CasePage } from '../frame/case-page.tsx'
import type { CaseFrame } from '../frame/frame.ts'
import { Codes } from './codes.tsx'
import { HandOver } from './hand-over.tsx'
import { MandatesInForce } from './mandates.tsx'
import { SeenByPerson } from './seen-by-person.tsx'
import { sharingTexts } from './texts/index.ts'

/** A code on paper as this page shows it. The code itself is kept nowhere. */
export type CodeLine = {
  readonly id: string
  readonly person: string
  readonly givenAt: string
  /** Name of the colleague; absent: no longer here. */
  readonly by?: string
  readonly until: string
  readonly state: 'open' | 'ended' | 'revoked'
  /** Instant of the last reading. */
  readonly openedAt?: string
}

/** Everything that the tab shows. */
export interface SharingProps {
  readonly frame: CaseFrame
  readonly file: CaseFile
  readonly codes: readonly CodeLine[]
  /** Whether this role gives and stops codes. */
  readonly mayGive: boolean
  /** Absent for a role that may not see them. */
  readonly reads: readonly ReadLine[] | undefined
  /** What follows from each mandate, by its id. */
  readonly effects: ReadonlyMap<string, readonly MandateEffect[]>
  /** Absent: this role hands nothing over. */
  readonly offers: readonly Offer[] | undefined
  /** Every day that runs. */
  readonly limits: readonly AgendaItem[]
  /** The code of the offer that was just made. */
  readonly offerCode?: string
  readonly sent: Sent | undefined
}

/** Who reads besides us, who acts, and how the case goes to another counsel. */
export function SharingPage(props: SharingProps) {
  const { frame, sent } = props
  const words = sharingTexts[frame.lang]
  const forms = formsOf(frame, sent, words.errors)
  const part = { ...props, forms }
  return (
    <CasePage frame={frame} title={words.title} forms={forms} wide>
      <p class="desk-lead">{words.lead}</p>
      <div class="desk-columns">
        <div>
          <Codes {...part} />
          <SeenByPerson {...part} />
        </div>
        <div>
          <MandatesInForce {...part} />
          <HandOver {...part} />
        </div>
      </div>
    </CasePage>
  )
}
