import type { ExamenTexts } from './index.ts'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const examen: ExamenTexts = {
  title: (procedure) => `Examine my situation: ${procedure}`,
  description: (procedure) =>
    `${procedure}: answer what you know and see what is met, what is missing and what the authority weighs, with the source of each line.`,
  lead: 'Answer what you know; leave the rest. What is not answered stays unknown and closes nothing.',
  submit: 'Examine',
  day: 'The law of which day is to be applied?',
  dayHint: 'The day of the request, or the one on which you mean to make it.',
  remarks: 'What does not decide, but may raise a remark',
  row: (item, place) => `${item} ${place}`,
  add: (item) => `Add: ${item}`,
  remove: (title) => `Remove: ${title}`,
  notAPromise:
    'This is neither a decision nor a forecast: the authority decides, on the whole file.',
  lastKnown: (label) => `Under the last known text: ${label}`,
  notes: 'To be confirmed by a lawyer',
  missing: (count) => `${plural(count, 'thing', 'things')} still to be known`,
  provedBy: (exhibits) => `Exhibits: ${exhibits}.`,
  weaknesses: 'Weaker without',
  warnings: 'Good to know before acting',
  why: 'Why',
  sheet: 'The sheet of this route',
}
