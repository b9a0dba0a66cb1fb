import type { FactTexts } from '@sejour/engine'

export const protectionDe: FactTexts<typeof import('./protection.ts')> = {
  'protection.crainte': {
    label: 'Furcht bei einer Rückkehr',
    question:
      'Fürchten Sie, bei einer Rückkehr verfolgt, getötet, gefoltert oder in einen Krieg verwickelt zu werden?',
    why: 'Internationaler Schutz wird in Belgien oder an der Grenze beantragt, ohne Gebühr.',
  },
  'protection.temporaire': {
    label: 'Gruppe, die für vorübergehenden Schutz bestimmt ist',
    question:
      'Gehören Sie zu einer Gruppe, die die Union für den vorübergehenden Schutz bestimmt hat (Ukraine)?',
    why: 'Diese Gruppe erhält eine Bescheinigung, ohne dass ihre Furcht einzeln geprüft wird.',
  },
  'protection.maladie-grave': {
    label: 'Schwere Krankheit',
    question:
      'Haben Sie eine so schwere Krankheit, dass eine Rückkehr ohne Behandlung Ihr Leben oder Ihre Gesundheit gefährden würde?',
    why: 'Für Artikel 9ter gibt es einen eigenen Antrag an das Ausländeramt, ohne Gebühr.',
    exhibits: ['Ärztliches Standardattest, weniger als drei Monate alt'],
  },
  'protection.traite': {
    label: 'Opfer von Menschenhandel oder schwerem Menschenschmuggel',
    question:
      'Hat jemand Sie ausgebeutet oder verkauft, oder beim Schleusen Ihr Leben in Gefahr gebracht?',
    why: 'Wer die Ausbeuter verlässt und sich von einem anerkannten Zentrum begleiten lässt, erhält Zeit und kann danach einen Aufenthalt erhalten.',
  },
  'protection.mineur-seul': {
    label: 'Unbegleiteter ausländischer Minderjähriger',
    question: 'Sind Sie unter 18 und in Belgien ohne Vater, Mutter oder gesetzlichen Vormund?',
    why: 'Ein Vormund wird bestellt, und das Ausländeramt sucht eine dauerhafte Lösung.',
  },
  'protection.apatridie': {
    label: 'Anerkannter Staatenloser',
    question: 'Hat ein Gericht Sie als staatenlos anerkannt?',
    why: 'Seit dem 1. September 2024 kann ein anerkannter Staatenloser eine Zulassung zum Aufenthalt beantragen.',
    exhibits: ['Urteil'],
  },
}
