import type { Lang, SaidSource } from '@sejour/answers/say'
import type { LocalDate } from '@sejour/calendar'
import type { Address, CaseId, MandateKind, PersonId, ThreadItem } from '@sejour/cases'
import type { Followed, PersonLang, TomorrowCard } from '@sejour/chain'
import type { OrganisationKind, Role } from '../actor.ts'

/** Everything that somebody reads of their own file. Notes and tasks of counsel are not in it. */
export type PersonView = {
  readonly lang: PersonLang
  /** In which the names of the law stand: that of the page, or French where the law has none in it. */
  readonly lawLang: Lang
  readonly caseId: CaseId
  readonly person: PersonId
  /** Absent: no name is known. */
  readonly name?: string
  /** The day for which it was made. */
  readonly on: LocalDate
  readonly follows: Follows
  /** The file went to another organisation; what stands here ended that day. */
  readonly moved?: { readonly to: string; readonly on: LocalDate }
  readonly isClosed: boolean
  /** Where what concerns them stands, what is open first. */
  readonly followed: readonly Followed[]
  /** What they may do on the day after `on`. */
  readonly tomorrow: TomorrowCard
  readonly thread: readonly PersonStep[]
  readonly toDo: readonly PersonDay[]
  /** What counsel still wants to know, as the law asks it. */
  readonly asked: readonly { readonly question: string; readonly why: string }[]
  readonly lacks: readonly ('birthDate' | 'nationality' | 'familyName' | 'givenName')[]
  readonly papers: readonly {
    readonly number: number
    readonly title: string
    readonly dated?: LocalDate
  }[]
  /** Where letters are sent; absent: nobody wrote an address down. */
  readonly letters?: {
    readonly address: Address
    readonly because: 'elected' | 'residence'
    /** Why letters that go there count. */
    readonly source?: SaidSource
  }
  readonly residence?: Address
  /** Latest first, a line for each day, organisation and role. */
  readonly reads: readonly PersonRead[]
}

/** Who follows a file. `lines` and `mail` are what the organisation chose to show of itself. */
export type Follows = {
  readonly organisation: string
  readonly kind: OrganisationKind
  readonly lines?: string
  readonly mail?: string
  readonly mandates: readonly {
    readonly kind: MandateKind
    readonly holder: string
    readonly from: LocalDate
    readonly until?: LocalDate
  }[]
}

export type PersonStep = {
  /** Of the entry, or of the procedure that ended. */
  readonly id: string
  /** Whether a sheet explains the paper that came; absent: none came. */
  readonly explained?: boolean
  readonly kind: ThreadItem['kind']
  /** Of a step that was taken: its id in the catalogue. */
  readonly step?: string
  readonly state: ThreadItem['state']
  /** To which it belongs; `kind` is the id of a catalogue, whose title stands in the language of the law. */
  readonly procedure: { readonly id: string; readonly kind: string; readonly title: string }
  /** The name of the decision; the id of the title or of the paper. */
  readonly what?: string
  readonly result?: 'annulled' | 'suspended' | 'rejected' | 'inadmissible' | 'other'
  readonly on?: LocalDate
  readonly until?: LocalDate
}

/** One day that the person must keep. */
export type PersonDay = {
  readonly id: string
  /** Where no catalogue has a label in the language, an id for which the page has words. */
  readonly what: string
  readonly label?: string
  readonly safeDay?: LocalDate
  readonly lastDay?: LocalDate
  readonly daysLeft?: number
  readonly isPast: boolean
  readonly peremptory: boolean
  /** Nobody confirmed the text on which it rests, or it is unsure for another reason. */
  readonly toConfirm: boolean
  readonly sources: readonly SaidSource[]
}

/** `you`: by the code on paper. `asked`: an organisation to which the file was offered. */
export type PersonRead = {
  readonly day: LocalDate
  readonly by: 'you' | 'team' | 'asked' | 'program'
  readonly role?: Role
  readonly times: number
}
