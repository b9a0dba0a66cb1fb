import type { FactTexts } from '@sejour/engine'

export const faitsUnionDe: FactTexts<typeof import('./faits.ts')> = {
  'union.tardive': {
    label: 'Antrag mehr als drei Monate nach der Einreise',
    question: 'Liegen mehr als drei Monate zwischen Ihrer Einreise nach Belgien und dem Antrag?',
    why: 'Ein verspäteter Antrag kann eine Geldbuße kosten.',
  },
  'union.pieces': {
    label: 'Vollständige Nachweise',
    question: 'Können Sie alle Nachweise mit dem Antrag einreichen?',
    why: 'Seit dem 1. September 2025 reicht ein Unionsbürger alles am ersten Tag ein.',
  },
  'union.controle': {
    label: 'Wohnsitzkontrolle',
    question: 'Hat die Gemeinde schon geprüft, ob Sie an der Adresse wohnen?',
    why: 'Das Ergebnis ändert das Papier und das Register.',
    options: {
      'pas-encore': 'Noch nicht',
      positif: 'Ja, und ich wohne dort',
      negatif: 'Ja, und sie kam zum Schluss, dass ich dort nicht wohne',
    },
    exhibits: ['Mietvertrag'],
  },
  'union.ordre-public': {
    label: 'Verurteilung oder Gefahr für die öffentliche Ordnung',
    question:
      'Wurden Sie verurteilt, oder wirft man Ihnen eine Gefahr für die öffentliche Ordnung oder Sicherheit vor?',
    why: 'Der Aufenthalt kann aus diesem Grund abgelehnt werden, in engen Grenzen.',
  },
}
