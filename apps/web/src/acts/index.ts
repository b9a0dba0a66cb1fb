export { ActFields } from './act-fields.tsx'
export { idOfField, type ActFieldWords } from './act-values.ts'
