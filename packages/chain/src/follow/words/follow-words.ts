import type { Holder } from '../../machine.ts'
import type { FollowDuration, FollowStep } from '../follow.ts'

/** The words of “where is my file” in one language. */
export type FollowWords = {
  readonly title: string
  readonly labels: {
    readonly where: string
    readonly next: string
    readonly mine: string
    readonly duration: string
    readonly meanwhile: string
  }
  readonly holders: { readonly [holder in Holder]: string }
  readonly since: (day: string) => string
  readonly next: { readonly [step in FollowStep]: string }
  readonly nothingToDo: string
  /** Before the days that stand further down. */
  readonly seeDays: string
  readonly duration: { readonly [duration in FollowDuration]: string }
  readonly seeCard: string
  /** Nothing was filed yet. */
  readonly nothingYet: string
}
