export { buildApp, type Parts } from './app.ts'
