export { demoCases } from './demo-cases.ts'
export { type DemoParts, fillDemo, officeId } from './fill.ts'
export { DEMO_ACCOUNTS, DEMO_PASSWORD, OFFICES, type OfficeKey } from './offices.ts'
