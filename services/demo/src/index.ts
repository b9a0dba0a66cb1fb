export { demoCases } from './demo-cases.ts'
export { accountId, type DemoParts, demoState, type DemoState, fillDemo, officeId } from './fill.ts'
export { DEMO_ACCOUNTS, DEMO_PASSWORD, DEMO_PERSON, OFFICES, type OfficeKey } from './offices.ts'
