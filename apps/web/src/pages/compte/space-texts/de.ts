import type { SpaceTexts } from './index.ts'

export const space: SpaceTexts = {
  title: 'Mein Bereich',
  lead: 'Hier lesen Sie die Akten, die für Sie geführt werden: wie weit sie sind, was Sie tun müssen und bis wann. Von hier aus lässt sich nichts ändern.',
  files: 'Meine Akten',
  none: 'Mit Ihrem Konto ist keine Akte verknüpft. Ihr Anwalt, Ihre Vereinigung oder Ihre Gemeinde kann Ihnen einen Code auf Papier geben: Geben Sie ihn unten ein, nur einmal.',
  linkedOn: (day) => `verknüpft am ${day}`,
  until: (day) => `lesbar bis einschließlich ${day}`,
  ended: {
    revoked:
      'Öffnet sich nicht mehr: Der Code wurde zurückgezogen. Bitten Sie diese Organisation um einen anderen.',
    over: 'Öffnet sich nicht mehr: Der Code ist abgelaufen. Bitten Sie diese Organisation um einen anderen.',
  },
  open: 'Lesen',
  remove: 'Entfernen',
  ofFile: (organisation, day) => `die Akte von ${organisation}, verknüpft am ${day}`,
  noted:
    'Jedes Lesen wird in der Akte vermerkt, und Sie sehen, wer sie gelesen hat. Wer die Akte führt, kann den Code zurückziehen; dann öffnet sie sich von hier aus nicht mehr.',
  add: 'Eine Akte verknüpfen',
  addLead: 'Danach öffnet sich diese Akte von hier aus ohne Code.',
  go: 'Diese Akte verknüpfen',
  linked: 'Die Akte ist mit Ihrem Konto verknüpft.',
  unlinked:
    'Die Akte ist aus Ihrem Bereich entfernt. Das Papier mit dem Code öffnet sie noch: Hat es jemand anders gesehen, bitten Sie darum, den Code zu beenden.',
  back: 'Zurück zu meinem Bereich',
}
