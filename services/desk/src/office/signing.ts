import type { LocalDate } from '@sejour/calendar'
import type { CaseState, Command, Conclusion, EntryId } from '@sejour/cases'
import { conclusionOf } from '../conclude.ts'
import { filedOn } from '../facts/round.ts'
import { blockedIn } from './ruling-view.ts'

/** A ruling that is signed. The ids are made outside, so that it can be sent twice. */
export type Signing = {
  readonly ruling: string
  readonly on: LocalDate
  /** Who signs, with the function. */
  readonly signer: string
  readonly conclusion: Conclusion['id']
  /** Of the step that says it was signed. */
  readonly step: EntryId
}

type Planned =
  | { readonly commands: readonly Command[] }
  | {
      readonly refused: 'unknown-ruling' | 'argument-unanswered' | 'ruling-not-ready'
      readonly about?: string
    }

/**
 * What signing writes: what the rules say of the request beside what was decided, the signature,
 * and the step. All of it or nothing. Where no rules are kept, nothing stands beside it.
 */
export function signingCommands(
  state: CaseState,
  { ruling: id, on, signer, conclusion, step }: Signing,
  lawVersion: string,
): Planned {
  const ruling = state.rulings.get(id)
  if (!ruling) return { refused: 'unknown-ruling', about: id }
  // Signing the same again does nothing, whatever was added to the case since.
  if (ruling.status !== 'signed') {
    const [blocked] = blockedIn(state, ruling)
    if (blocked?.why === 'argument-unanswered') {
      return { refused: 'argument-unanswered', ...(blocked.about && { about: blocked.about }) }
    }
    if (blocked) return { refused: 'ruling-not-ready', about: id }
  }
  const { procedure, decision, persons } = ruling
  const draft = ruling.act === undefined ? undefined : state.acts.get(ruling.act)
  // The act that the second reader saw gets the day of the signature, and nothing else.
  const dated = draft && !draft.written && draft.data['decidedOn'] === undefined ? draft : undefined
  const lawOn = filedOn(state, procedure) ?? on
  const found = conclusionOf(state, { conclusion, procedure, on: lawOn, lawVersion })
  return {
    commands: [
      ...(found ? [{ type: 'record-conclusion', conclusion: found } as const] : []),
      { type: 'sign-ruling', ruling: id, on, signer, ...(found && { conclusion }) },
      ...(dated
        ? [
            {
              type: 'redraft-act',
              act: dated.id,
              lang: dated.lang,
              changes: { decidedOn: on },
            } as const,
          ]
        : []),
      {
        type: 'record-entry',
        entry: {
          id: step,
          kind: 'step-taken',
          procedure,
          step: 'decision-signed',
          on,
          about: id,
          ...(persons && { persons }),
          ...(decision !== undefined && { details: { decision } }),
        },
      },
    ],
  }
}
