import { article, deduit } from '@sejour/law'
import type { MachineState, Transition } from '../../machine.ts'
import { judged, step } from '../on.ts'
import { staying } from '../staying.ts'

const roll = article('39/69')
const fee = article('39/68-1')
const council = article('39/2')
const synthesis = article('39/81')
const written = article('39/73', { paragraph: '§ 2' })

/** The states of an appeal while the Council has it, in the order of the proceedings. */
export const PENDING: readonly MachineState[] = [
  { id: 'filed', holder: 'council' },
  { id: 'repair', holder: 'applicant' },
  { id: 'fee-asked', holder: 'applicant' },
  { id: 'enrolled', holder: 'office' },
  { id: 'file-deposited', holder: 'council' },
  { id: 'synthesis-asked', holder: 'applicant' },
  { id: 'synthesis-due', holder: 'applicant' },
  { id: 'ready', holder: 'council' },
  { id: 'written', holder: 'applicant' },
  { id: 'hearing-fixed', holder: 'council' },
  { id: 'deliberation', holder: 'council' },
]

/** How an appeal ends. */
export const ENDS: readonly MachineState[] = [
  { id: 'annulled', holder: 'office', isEnd: true },
  { id: 'rejected', holder: 'applicant', isEnd: true },
  { id: 'desisted', holder: 'nobody', isEnd: true },
  { id: 'not-enrolled', holder: 'applicant', isEnd: true },
  { id: 'other-outcome', holder: 'nobody', isEnd: true },
]

/** The entry of an appeal on the roll. */
export const enrolment: readonly Transition[] = [
  {
    id: 'ask-repair',
    from: ['filed'],
    to: 'repair',
    on: step('repair-asked'),
    by: 'council',
    mustBeTold: true,
    source: roll,
  },
  {
    id: 'repair',
    from: ['repair'],
    to: 'filed',
    on: step('petition-repaired'),
    by: 'applicant',
    limit: 'petition-repair',
    source: roll,
  },
  {
    id: 'ask-fee',
    from: ['filed'],
    to: 'fee-asked',
    on: step('roll-fee-asked'),
    by: 'council',
    mustBeTold: true,
    source: fee,
  },
  {
    id: 'pay-fee',
    from: ['fee-asked'],
    to: 'filed',
    on: step('roll-fee-paid'),
    by: 'applicant',
    limit: 'roll-fee',
    source: fee,
  },
  {
    id: 'enrol',
    from: ['filed'],
    to: 'enrolled',
    on: step('enrolled'),
    by: 'council',
    source: roll,
  },
  {
    id: 'not-enrol',
    from: ['filed', 'repair', 'fee-asked'],
    to: 'not-enrolled',
    on: step('not-enrolled'),
    by: 'council',
    mustBeTold: true,
    source: fee,
  },
]

/** What the Office sends, and the memorial with which the applicant answers. */
export const exchange: readonly Transition[] = [
  {
    id: 'deposit-file',
    from: ['enrolled'],
    to: 'file-deposited',
    on: step('file-deposited'),
    by: 'office',
    source: synthesis,
  },
  ...staying(['enrolled', 'file-deposited'], {
    id: 'file-note',
    on: step('note-filed'),
    by: 'office',
    source: synthesis,
  }),
  {
    id: 'ask-synthesis',
    // A file that is not deposited in time stops nothing.
    from: ['file-deposited', 'enrolled'],
    to: 'synthesis-asked',
    on: step('synthesis-asked'),
    by: 'council',
    source: synthesis,
  },
  {
    id: 'announce-synthesis',
    from: ['synthesis-asked'],
    to: 'synthesis-due',
    on: step('synthesis-declared', { will: ['file'] }),
    by: 'applicant',
    limit: 'synthesis-declaration',
    source: synthesis,
  },
  {
    id: 'renounce-synthesis',
    from: ['synthesis-asked'],
    to: 'ready',
    on: step('synthesis-declared', { will: ['not-file'] }),
    by: 'applicant',
    limit: 'synthesis-declaration',
    source: synthesis,
  },
  {
    id: 'file-synthesis',
    from: ['synthesis-due'],
    to: 'ready',
    on: step('synthesis-filed'),
    by: 'applicant',
    limit: 'synthesis-memorial',
    act: 'memoire-synthese',
    source: synthesis,
  },
]

/** The written procedure and the hearing; `from`: where either may begin. */
export function hearing(from: readonly string[]): readonly Transition[] {
  return [
    {
      id: 'propose-written',
      from,
      to: 'written',
      on: step('written-procedure-proposed'),
      by: 'council',
      mustBeTold: true,
      source: written,
    },
    {
      id: 'ask-hearing',
      from: ['written'],
      to: 'ready',
      on: step('hearing-asked'),
      by: 'applicant',
      limit: 'hearing-request',
      act: 'demande-audition',
      source: written,
    },
    {
      id: 'fix-hearing',
      from: [...from, 'written', 'hearing-fixed', 'deliberation'],
      to: 'hearing-fixed',
      on: step('hearing-fixed'),
      by: 'council',
      source: article('39/75'),
    },
    {
      id: 'hear',
      from: ['hearing-fixed'],
      to: 'deliberation',
      on: step('hearing-held'),
      by: 'council',
      source: article('39/60'),
    },
  ]
}

/** The judgments that end an appeal, from any state in which the Council has it. */
export function judgments(from: readonly string[]): readonly Transition[] {
  return [
    {
      id: 'annul',
      from: [...from, 'other-outcome'],
      to: 'annulled',
      on: judged('annulled'),
      by: 'council',
      source: council,
    },
    {
      id: 'reject',
      from: [...from, 'other-outcome'],
      to: 'rejected',
      on: judged('rejected', 'inadmissible'),
      by: 'council',
      source: council,
    },
    {
      id: 'judge-otherwise',
      from,
      to: 'other-outcome',
      on: judged('other'),
      by: 'council',
      source: council,
    },
    {
      id: 'desist',
      from,
      to: 'desisted',
      // A decision that is withdrawn, or a step left out, may lead to it.
      on: step('desisted'),
      by: 'applicant',
      mustBeTold: true,
      act: 'desistement',
      source: deduit,
    },
  ]
}
