export { demoCases } from './demo-cases.ts'
export { accountId, officeId } from './demo-ids.ts'
export { type DemoParts, demoState, type DemoState, fillDemo } from './fill.ts'
export { OFFICES, type OfficeKey } from './offices.ts'
export {
  DEMO_ACCOUNTS,
  DEMO_FACTOR,
  DEMO_PAPERS,
  DEMO_PASSWORD,
  DEMO_PEOPLE,
  hasDemoFactor,
} from './demo-accounts.ts'
