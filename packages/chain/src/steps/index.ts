import type { StepKind } from '../step.ts'
import { communeSteps } from './commune.ts'
import { councilSteps } from './council.ts'
import { notificationSteps } from './notification.ts'
import { officeSteps } from './office.ts'
import { titleSteps } from './titles.ts'

const all = [
  ...communeSteps,
  ...officeSteps,
  ...notificationSteps,
  ...councilSteps,
  ...titleSteps,
] as const

/** The catalogue with its ids and fields as they are written, for dictionaries. */
export type StepCatalogue = typeof all

/** The id of a step of the catalogue. */
export type StepId = (typeof all)[number]['id']

/** The id of a step that everybody who follows the file is told of. */
export type ToldStepId = Extract<(typeof all)[number], { readonly told: true }>['id']

/** Every step that can be recorded. */
export const steps: readonly (StepKind & { readonly id: StepId })[] = all

/** A step by its id; undefined where the catalogue has none. */
export function findStep(id: string): StepKind | undefined {
  return steps.find((step) => step.id === id)
}
