import type { OFFICE_SHEETS, SheetsOf } from '../sheet-ids.ts'

export const officeEn: SheetsOf<typeof OFFICE_SHEETS> = {
  'article-9bis-irrecevable': {
    name: '9bis request inadmissible',
    what: 'The Immigration Office does not examine your reasons to stay, because in its view you could make the request abroad, or because a condition is missing.',
    changes:
      'The request is over. Your stay remains as it was. An order to leave the territory may come with it: that is another paper, with its own appeal.',
    steps: [
      'See a lawyer at once, with every paper you received that day.',
      'An annulment appeal is possible. It does not stop removal.',
      'Check whether there is also an order to leave the territory or an entry ban.',
    ],
  },
  'article-9bis-non-fondee': {
    name: '9bis request unfounded',
    what: 'The Immigration Office examined your reasons to stay and finds that they are not enough.',
    changes:
      'The request is refused. Your stay remains as it was. An order to leave the territory may come with it, on another paper.',
    steps: [
      'See a lawyer at once, with every paper you received that day.',
      'An annulment appeal is possible. It does not stop removal.',
      'Write down what is new since your request: as a rule, what you have already put forward no longer counts in another request.',
    ],
  },
  'article-9bis-sans-objet': {
    name: '9bis request without object',
    what: 'The Immigration Office no longer judges your request, because it has no purpose any more: for example, you received another stay.',
    changes: 'The request is closed. Another stay that you already have remains the same.',
    steps: [
      'Read the reason. If it is wrong, see a lawyer.',
      'Check whether your other stay is valid, and until when.',
      'An annulment appeal is possible.',
    ],
  },
  'article-9bis-octroi': {
    name: 'Leave to stay (article 9bis)',
    what: 'The Immigration Office allows you to stay more than three months in Belgium. The decision says for how long and on which conditions.',
    changes:
      'You can be registered at the commune and receive a residence card. The decision says whether you may work.',
    steps: [
      'Go to the commune with this decision and your passport.',
      'Read the conditions, and keep from now on the evidence they ask for (payslips, certificates).',
      'Write down when the card ends. Ask for the extension between 45 and 30 days before, and in any case before the end.',
    ],
  },
  'annexe-13': {
    name: 'Order to leave the territory (annex 13)',
    what: 'The Immigration Office orders you to leave Belgium. The paper says within which time.',
    changes:
      'You must leave on the day written on the paper at the latest, or at once if it leaves no time. As a rule you cannot be removed by force while that time runs. After it you may be arrested and removed.',
    steps: [
      'See a lawyer at once. The annulment appeal does not stop the order; if removal is near, the lawyer can act in extreme urgency, within a much shorter time limit.',
      'Tell the Office your address by registered post, as the paper asks.',
      'If you cannot leave in time, ask for more time with evidence, before it ends.',
      'There is help for a voluntary return.',
    ],
  },
  'annexe-13septies': {
    name: 'Order to leave the territory with detention (annex 13septies)',
    what: 'The Immigration Office orders you to leave Belgium and has you held in a closed centre until departure.',
    changes:
      'You are detained. The time limits to act are much shorter, and the departure may be near.',
    steps: [
      'Ask for a lawyer today. There are two courts: one for the removal, another for the detention.',
      'Give the lawyer this paper and every paper of the centre, and say the day and hour of any departure announced.',
      'You can hand a petition to the director of the centre, who notes the day and gives a receipt.',
      'Say at once if you are ill, have a child, or would be in danger on return.',
    ],
  },
  'annexe-13sexies': {
    name: 'Entry ban (annex 13sexies)',
    what: 'The Immigration Office forbids you to come back for some time. How long is written on the paper.',
    changes:
      'The ban applies as soon as you receive the paper. It can make a new request to stay more difficult.',
    steps: [
      'See a lawyer: this decision has its own appeal, apart from the one against the order to leave.',
      'Keep the proof of the day on which you leave Belgium: the time counts from your departure.',
      'Later, the lifting of the ban can be asked for from abroad.',
    ],
  },
}
