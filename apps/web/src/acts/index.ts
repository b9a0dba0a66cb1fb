export { ActFields, ActParts } from './act-fields.tsx'
export { idOfField, placeOnPage, type ActFieldWords } from './act-values.ts'
export { dataOfForm, withStep } from './read-act-form.ts'
export { readDay } from './read-day.ts'
