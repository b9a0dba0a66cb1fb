import type { FactTexts } from '@sejour/engine'

export const residenceDe: FactTexts<typeof import('./residence.ts')> = {
  'residence.effective': {
    label: 'Tatsächlicher Wohnort in der Gemeinde',
    question: 'Wohnen Sie wirklich an der Adresse, die im Antrag steht?',
    why: 'Die Gemeinde prüft das vor Ort. Die Adresse darf vorübergehend sein, aber Sie müssen dort leben.',
    exhibits: ['Name an der Klingel', 'Mietvertrag', 'Erklärung der Person, die Sie aufnimmt'],
  },
  'residence.enquete': {
    label: 'Wohnsitzkontrolle',
    question: 'Hat die Gemeinde schon geprüft, ob Sie an dieser Adresse wohnen?',
    why: 'Fällt die Kontrolle negativ aus, berücksichtigt die Gemeinde den Antrag nicht.',
    options: {
      'pas-encore': 'Noch nicht, oder der Antrag ist noch nicht eingereicht',
      positive: 'Ja, und sie hat festgestellt, dass ich dort wohne',
      negative: 'Ja, und sie meint, dass ich dort nicht wohne',
    },
    exhibits: [
      'Empfangsbescheinigung (Anlage 3 des Rundschreibens vom 21. Juni 2007)',
      'Entscheidung, den Antrag nicht zu berücksichtigen (Anlage 2 des Rundschreibens vom 21. Juni 2007)',
    ],
  },
  'residence.enquete-en-retard': {
    label: 'Mehr als zehn Tage ohne Wohnsitzkontrolle',
    question:
      'Sind seit der Einreichung mehr als zehn Tage vergangen, ohne dass die Gemeinde kontrolliert hat?',
    why: 'Das Überschreiten der zehn Tage hat keine Folgen, aber Sie können die Gemeinde daran erinnern.',
  },
  'residence.changee': {
    label: 'Umzug seit der Einreichung',
    question: 'Sind Sie seit der Einreichung des Antrags umgezogen?',
    why: 'Jede Änderung der Adresse muss der Gemeinde gemeldet werden.',
  },
  'residence.changement-signale': {
    label: 'Neue Adresse gemeldet',
    question: 'Haben Sie der Gemeinde Ihre neue Adresse gemeldet?',
    why: 'Sonst können Sie einen Brief oder eine Kontrolle verpassen.',
    exhibits: ['Kopie des Briefes oder der Meldung der neuen Adresse'],
  },
}
