import type { LexiqueTexts } from './index.ts'

export const lexique: LexiqueTexts = {
  title: 'Wörterverzeichnis',
  description:
    'Die Wörter des Aufenthaltsrechts in Belgien, in einfacher Sprache, mit ihrem Namen auf Deutsch, Französisch, Niederländisch und Englisch.',
  lead: 'Die Wörter des Gesetzes in einfachen Worten. Auf jeder Seite führt das erste Vorkommen eines solchen Wortes hierher.',
  letters: 'Buchstaben',
  paper: 'Dieses Papier im Einzelnen',
}
