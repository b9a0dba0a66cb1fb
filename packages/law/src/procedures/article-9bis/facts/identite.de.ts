import type { FactTexts } from '@sejour/engine'

export const identiteDe: FactTexts<typeof import('./identite.ts')> = {
  'identite.document': {
    label: 'Identitätsdokument',
    question:
      'Welches Identitätsdokument können Sie dem Antrag beilegen, auch wenn es abgelaufen ist?',
    why: 'Das Gesetz verlangt ein Identitätsdokument. Es darf abgelaufen sein, und eine Kopie genügt.',
    options: {
      passeport: 'Einen Pass',
      'titre-de-voyage': 'Einen Reiseschein, der den Pass ersetzt',
      'carte-identite-nationale': 'Einen nationalen Personalausweis',
      autre: 'Ein anderes Dokument',
      aucun: 'Kein Dokument',
    },
    exhibits: ['Kopie des Passes, des Reisescheins oder des nationalen Personalausweises'],
  },
  'identite.impossibilite': {
    label: 'Unmöglichkeit, in Belgien ein Identitätsdokument zu erhalten',
    question:
      'Können Sie beweisen, dass es unmöglich ist, in Belgien ein Identitätsdokument zu erhalten?',
    why: 'Wenn Sie dies beweisen und Ihre Schritte belegen, brauchen Sie das Dokument nicht.',
    exhibits: [
      'Briefe an die Botschaft oder das Konsulat und Termine dort',
      'Schriftliche Weigerung der Botschaft oder des Konsulats',
      'Verlustbescheinigung',
      'Geburtsurkunde',
    ],
  },
}
