import type { VoieTexts } from '../voie.ts'
import type { OuvertureAccordRetrait, voieAccordRetrait } from './index.ts'

export const voieAccordRetraitDe: VoieTexts<typeof voieAccordRetrait, OuvertureAccordRetrait> = {
  title: 'Austrittsabkommen mit dem Vereinigten Königreich (M-Karte)',
  conditions: {
    'accord-retrait.ouverte': 'Die Person ist Begünstigter des Austrittsabkommens',
    'accord-retrait.beneficiaire':
      'Die Person lebte vor 2021 als Brite oder in der Familie eines Briten in Belgien',
  },
  statements: {
    'accord-retrait.base':
      'Wer spätestens am 31. Dezember 2020 als Brite oder in der Familie eines Briten in Belgien lebte, behält durch das Austrittsabkommen ein Aufenthaltsrecht.',
    'accord-retrait.autres': 'Für andere Briten gelten die Regeln der Staaten außerhalb der Union.',
    'accord-retrait.formulaires':
      'Anträge und Bescheinigungen dieses Abkommens haben eigene Formulare (Anlagen 56, 57 und 58).',
    'accord-retrait.titre':
      'M-Karte, oder M-Karte für Daueraufenthalt; ihre Dauer (fünf und zehn Jahre) ist zu bestätigen.',
    'accord-retrait.gratuite': 'Die erste M-Karte für Daueraufenthalt wird kostenlos ausgestellt.',
    'accord-retrait.travail': 'Die Person arbeitet ohne Erlaubnis.',
    'accord-retrait.recours':
      'Nichtigkeitsbeschwerde binnen 30 Tagen; die Anlage 35 nennt auch die Beschwerden gegen Entscheidungen nach den Artikeln 18 und 20 des Abkommens.',
    'accord-retrait.recours-depuis-2026':
      'Seit dem 12. Juni 2026 regelt ein Gesetz, das wir nicht gelesen haben, die Beschwerden, mit Fristen von 30, 10 oder 5 Tagen: Halten Sie sich an die Frist, die in der Entscheidung steht, und rechnen Sie sonst mit 5 Tagen. Lassen Sie sofort nach der Notifizierung prüfen, ob die Beschwerde die Entfernung aufhält.',
  },
}
