import type { Texts } from './index.ts'

export const nl: Texts = {
  title: 'Balie',
  due: 'Te doen tegen een dag',
  risk: 'In gevaar',
  tasks: 'Taken',
  dueNone:
    'Er loopt geen termijn. Zodra in een dossier een betekende beslissing is genoteerd, komen haar termijnen hier.',
  riskNone: 'Niets is in gevaar: wat een dossier ontbreekt, komt hier, met wat u kunt doen.',
  tasksNone: 'Er is geen taak genoteerd.',
  empty: 'De balie is leeg',
  emptyFirst: 'Begin met een persoon: een naam volstaat, de rest kan later komen.',
  emptyIntake: 'Een dossier openen',
  emptyInterview: 'Vraag per vraag laten leiden',
  daysLeft: (days) => (days === 1 ? 'dag' : 'dagen'),
  today: 'vandaag',
  late: (days) => (days === 1 ? 'dag te laat' : 'dagen te laat'),
  safeDay: 'veilige dag',
  lastDay: (day) => `laatste dag ${day}`,
  peremptory: 'op straffe van verval',
  indicative: 'indicatief',
  counts: {
    open: 'open dossiers',
    dueThisWeek: 'binnen zeven dagen',
    overdue: 'voorbij',
  },
  more: (count) => `Bekijk de ${count} dagen in de agenda`,
  moreRisks: (count) => `Bekijk de ${count} dossiers in gevaar`,
}
