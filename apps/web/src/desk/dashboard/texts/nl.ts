import type { Texts } from './index.ts'

export const nl: Texts = {
  title: 'Bureau',
  sections: {
    first: 'Eerst te doen',
    past: 'Laatste dag voorbij',
    next: 'Daarna',
  },
  firstNone:
    'Binnen veertien dagen is er niets te doen. Zodra in een dossier een ter kennis gebrachte beslissing is genoteerd, komen haar termijnen hier.',
  pastLead:
    'Volgens de bekende feiten is de laatste dag voorbij. Is de handeling gesteld, noteer ze dan in het dossier; zo niet, ga de kennisgeving na en kijk wat nog mogelijk is.',
  risk: 'In gevaar',
  riskNone:
    'Niets is in gevaar: wat in een dossier ontbreekt, komt hier, met wat u eraan kunt doen.',
  times: (count) => `(${count} keer)`,
  alerts: 'De wet is veranderd',
  since: 'sinds',
  tasks: 'Mijn taken',
  tasksNone: 'Er staat geen taak op uw naam. Een taak noteert u in het dossier zelf.',
  moreTasks: (count) => (count === 1 ? '1 andere taak' : `${count} andere taken`),
  othersTasks: (count) => (count === 1 ? '1 taak van anderen' : `${count} taken van anderen`),
  nobody: 'niemand in het bijzonder',
  forDay: 'tegen',
  taskLate: 'te laat',
  empty: 'Het bureau is leeg',
  emptyFirst: 'Begin met een persoon: een naam volstaat, de rest kan later komen.',
  emptyIntake: 'Een dossier openen',
  emptyInterview: 'Vraag per vraag begeleid worden',
  acts: (count) => `${count} beslissingen`,
  daysLeft: (days) => (days === 1 ? 'dag' : 'dagen'),
  toLast: (days) => (days === 1 ? 'dag vóór de laatste' : 'dagen vóór de laatste'),
  ago: (days) => (days === 1 ? 'dag voorbij' : 'dagen voorbij'),
  today: 'vandaag',
  lastOne: 'laatste dag',
  safeDay: 'veilige dag',
  safeDayPast: 'veilige dag voorbij',
  lastDay: 'laatste dag',
  lastDayWas: 'dat was',
  peremptory: 'dwingend',
  indicative: 'indicatief',
  open: (count) => (count === 1 ? '1 open dossier' : `${count} open dossiers`),
  soon: (count) =>
    count === 0
      ? 'niets te doen binnen veertien dagen'
      : count === 1
        ? '1 termijn binnen veertien dagen'
        : `${count} termijnen binnen veertien dagen`,
  gone: (count) => (count === 1 ? '1 laatste dag voorbij' : `${count} laatste dagen voorbij`),
  changed: (count) => (count === 1 ? '1 ongelezen melding' : `${count} ongelezen meldingen`),
  more: (count) => `Bekijk de ${count} dagen in de agenda`,
  later: (count) =>
    count === 1 ? '1 dag verderop, in de agenda' : `${count} dagen verderop, in de agenda`,
  moreRisks: (count) => `Bekijk de ${count} dossiers in gevaar`,
}
