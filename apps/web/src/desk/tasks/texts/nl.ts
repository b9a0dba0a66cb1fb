import type { Texts } from './index.ts'

export const nl: Texts = {
  title: 'Taken',
  none: 'Er is niets genoteerd om te doen. Noteer hieronder wat iemand moet doen en tegen welke dag.',
  open: 'Te doen',
  done: 'Gedaan',
  newTask: 'Nieuwe taak',
  text: 'Wat te doen is',
  due: 'Tegen',
  assignee: 'Door',
  nobody: 'Niemand in het bijzonder',
  add: 'Taak noteren',
  change: 'Wijzigen',
  save: 'Taak opslaan',
  finish: 'Gedaan',
  finishThis: (task) => `Gedaan: ${task}`,
  reopen: 'Opnieuw te doen',
  reopenThis: (task) => `Opnieuw te doen: ${task}`,
  late: 'te laat',
  fact: 'Om een vraag van de wet te kunnen beantwoorden',
  errors: {
    'task-blank': 'De taak heeft geen tekst: niemand zou weten wat er te doen is. Schrijf hem op.',
    'unknown-task':
      'Deze taak staat niet meer in het dossier. Noteer ze opnieuw als ze nog te doen is.',
  },
}
