import type { ExamenTexts } from './index.ts'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const examen: ExamenTexts = {
  title: (procedure) => `Mijn situatie onderzoeken: ${procedure}`,
  description: (procedure) =>
    `${procedure}: antwoord op wat u weet en zie wat vervuld is, wat ontbreekt en wat de overheid beoordeelt, met bij elke regel de bron.`,
  lead: 'Antwoord op wat u weet; laat de rest open. Wat niet beantwoord is, blijft onbekend en sluit niets af.',
  submit: 'Onderzoeken',
  day: 'De wet van welke dag moet worden toegepast?',
  dayHint: 'De dag van de aanvraag, of waarop u ze wilt doen.',
  remarks: 'Wat niet beslist, maar een opmerking kan geven',
  row: (item, place) => `${item} ${place}`,
  add: (item) => `Toevoegen: ${item}`,
  remove: (title) => `Verwijderen: ${title}`,
  notAPromise:
    'Dit is geen beslissing en geen voorspelling: de overheid beslist, over het hele dossier.',
  lastKnown: (label) => `Volgens de laatst bekende tekst: ${label}`,
  notes: 'Te bevestigen door een advocaat',
  missing: (count) => `Nog ${plural(count, 'ding', 'dingen')} te weten`,
  provedBy: (exhibits) => `Stukken: ${exhibits}.`,
  weaknesses: 'Zwakker zonder',
  warnings: 'Goed om te weten voor u iets doet',
  why: 'Waarom',
  sheet: 'De fiche van deze weg',
}
