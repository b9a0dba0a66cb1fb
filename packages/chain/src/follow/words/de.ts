import type { FollowWords } from './follow-words.ts'

export const de: FollowWords = {
  title: 'Wo ist meine Akte',
  labels: {
    where: 'Wo sie ist, und wer sie hat',
    next: 'Was danach kommt',
    mine: 'Was ich tun muss',
    duration: 'Wie lange es dauert',
    meanwhile: 'Was ich inzwischen darf',
  },
  holders: {
    applicant: 'Bei Ihnen oder bei der Stelle, die Ihre Akte betreut.',
    commune: 'Bei der Gemeinde (commune / gemeente).',
    office: 'Beim Ausländeramt (Office des étrangers / Dienst Vreemdelingenzaken).',
    council:
      'Beim Rat für Ausländerstreitsachen, dem Richter (Conseil du contentieux des étrangers / Raad voor Vreemdelingenbetwistingen).',
    'council-of-state': 'Beim Staatsrat (Conseil d’État / Raad van State).',
    cgra: 'Beim Generalkommissariat für Flüchtlinge und Staatenlose (CGRA / CGVS).',
    post: 'Bei der belgischen Botschaft oder dem Konsulat.',
    nobody: 'Nirgends mehr: Nichts wird mehr erwartet.',
  },
  since: (day) => `Seit dem ${day}.`,
  next: {
    'file-request': 'Der Antrag ist noch einzureichen.',
    'prove-fee': 'Die Gebühr ist zu zahlen und der Zahlungsbeleg zu zeigen.',
    'residence-check': 'Die Gemeinde prüft, ob Sie wirklich an Ihrer Adresse wohnen.',
    'commune-sends': 'Die Gemeinde schickt die Akte an das Ausländeramt.',
    'office-examines': 'Das Ausländeramt prüft die Akte und entscheidet.',
    'send-papers': 'Papiere können hinzugefügt werden.',
    'decision-told': 'Die Entscheidung wird Ihnen übergeben oder geschickt.',
    'may-appeal': 'Eine Beschwerde ist nur in kurzer Frist möglich.',
    'may-ask-again': 'Ein neuer Antrag ist möglich.',
    'council-course': 'Der Richter bekommt die Schriften beider Seiten und setzt eine Sitzung an.',
    judgment: 'Der Richter antwortet.',
    card: 'Die Gemeinde bestellt die Karte.',
    'fetch-card': 'Die Karte ist bei der Gemeinde abzuholen.',
    'ask-renewal': 'Die Verlängerung ist vor dem Ende des Titels zu beantragen.',
    'someone-acts': 'Wie es weitergeht, hängt von der Stelle ab, bei der die Akte liegt.',
    nothing: 'Nichts wird mehr erwartet.',
  },
  nothingToDo:
    'Im Moment nichts. Öffnen Sie Ihre Briefe und lassen Sie Ihren Namen am Briefkasten.',
  seeDays: 'Die Tage, die Sie einhalten müssen, stehen weiter unten.',
  duration: {
    'residence-ten-days':
      'Grundsätzlich zehn Tage. Es geschieht nichts, wenn die Gemeinde länger braucht.',
    'office-no-limit': 'Das Gesetz setzt keine Frist, und niemand veröffentlicht die Dauer.',
    'union-six-months': 'Grundsätzlich sechs Monate ab dem Antrag.',
    unknown: 'Nicht bekannt: Niemand veröffentlicht die Dauer.',
  },
  seeCard: 'Lesen Sie die folgende Übersicht.',
  nothingYet: 'Noch ist nichts eingereicht.',
}
