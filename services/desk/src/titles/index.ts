export type { CardLife } from './card-life.ts'
export { type ConditionLine, freeConditionTask } from './conditions.ts'
export { gapsIn, type HeldPeriod, type TitleGap } from './gaps.ts'
export { type NextOfTitle, nextOfTitle } from './next-of-title.ts'
export { BRIDGE, CONTINUING, type RenewalAsked } from './renewal-asked.ts'
export {
  REGISTERS,
  type Register,
  type RegisterEvent,
  type RegisterLife,
  registerLives,
  type RegisterPlace,
  STRUCK_WHY,
  type StruckWhy,
} from './register-life.ts'
export {
  type RegisterLine,
  type RegistersAsked,
  type RegisterSeed,
  registerSeeds,
  registersPage,
  type RegistersPage,
} from './register-lines.ts'
export { registerProcedure } from './register-procedure.ts'
export { type TitleEntry, titlesOf, type TitleView } from './titles-of.ts'
export { type UnlimitedOf, unlimitedOf } from './unlimited-of.ts'
