export { ActFields, ActParts } from './act-fields.tsx'
export { idOfField, placeOnPage, type ActFieldWords } from './act-values.ts'
