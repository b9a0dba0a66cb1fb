export type * from './machine.ts'
export type * from './step.ts'
export { type DescribedMachine, describeMachine } from './describe-machine.ts'
export { answersTo } from './links.ts'
export { findMachine, machines } from './machines/index.ts'
export { matches } from './matches.ts'
export { type Move, movesOf } from './moves.ts'
export { misplacedIn, standingsOf } from './order.ts'
export { type DeskLang, sayDetail, sayField, sayOption, sayStep } from './say-step.ts'
export { type Passed, type Standing, standingOf, type Subject } from './standing.ts'
export {
  type ChainLang,
  markHolder,
  sayHolder,
  sayMachine,
  sayState,
  sayTaker,
} from './say-chain.ts'
export { sayTransition } from './say-transition.ts'
export { findStep, type StepId, steps, type ToldStepId } from './steps/index.ts'
export { subjectsOf } from './subjects.ts'
export * from './follow/index.ts'
export * from './tomorrow/index.ts'
