import type { StepWords } from './words.ts'

const registers = {
  label: 'Register',
  options: {
    waiting: 'waiting register',
    aliens: 'aliens’ register',
    population: 'population register',
  },
} as const

const ways = {
  label: 'How',
  options: {
    hand: 'handed over in person',
    'registered-receipt': 'registered letter with acknowledgement of receipt',
    registered: 'registered letter',
    electronic: 'electronically',
  },
} as const

const why = { label: 'Reason' } as const
const note = { label: 'Remark' } as const
const nothing = {} as const

export const stepWordsEn: StepWords = {
  'request-registered': {
    name: 'Request registered by the commune',
    fields: {
      channel: {
        label: 'Came by',
        options: {
          'registered-post': 'registered letter',
          counter: 'filing at the counter',
          product: 'parcel in Sejour',
        },
      },
      postedOn: { label: 'Posted on' },
      number: { label: 'Registration number' },
    },
  },
  'fee-checked': {
    name: 'Fee checked',
    fields: {
      result: {
        label: 'Finding',
        options: { paid: 'paid', partial: 'paid in part', missing: 'not paid', exempt: 'exempt' },
      },
    },
  },
  'fee-completed': { name: 'Balance of the fee paid and proved', fields: nothing },
  'residence-check-asked': {
    name: 'Residence check asked',
    fields: {
      to: {
        label: 'Of',
        options: { police: 'local police', officials: 'officers of the commune' },
      },
    },
  },
  'residence-visited': {
    name: 'Visit to the address',
    fields: {
      outcome: {
        label: 'Finding',
        options: { met: 'met', absent: 'absent', 'not-known-there': 'not known at the address' },
      },
      note,
    },
  },
  'residence-check-concluded': {
    name: 'Residence check concluded',
    fields: {
      outcome: { label: 'Conclusion', options: { positive: 'positive', negative: 'negative' } },
    },
  },
  'mayor-opinion': {
    name: 'Opinion of the mayor',
    fields: {
      opinion: {
        label: 'Opinion',
        options: { favourable: 'favourable', unfavourable: 'unfavourable', none: 'no opinion' },
      },
      note,
    },
  },
  transmitted: { name: 'File sent on to the Immigration Office', fields: nothing },
  'commune-changed': {
    name: 'Move to another commune',
    fields: { from: { label: 'Former commune' }, to: { label: 'New commune' } },
  },
  'registered-in': { name: 'Entry in the register', fields: { register: registers } },
  'struck-off': {
    name: 'Struck off the register',
    fields: {
      register: registers,
      why: {
        label: 'Reason',
        options: {
          departure: 'departure',
          'end-of-stay': 'end of stay',
          refusal: 'refusal',
          'not-found': 'not to be found at the address',
        },
      },
    },
  },
  'proofs-completed': { name: 'Evidence completed', fields: nothing },
  'extra-month-given': { name: 'Extra month given', fields: { until: { label: 'Until' } } },
  'month-lapsed': { name: 'Extra month over', fields: nothing },
  'transmission-received': {
    name: 'File received by the Immigration Office',
    fields: { number: { label: 'File number of the Office' } },
  },
  'transmission-refused': { name: 'Parcel refused by the Immigration Office', fields: { why } },
  'supplement-asked': {
    name: 'Supplement asked',
    fields: { what: { label: 'What is asked' } },
  },
  'supplement-filed': {
    name: 'Supplement filed',
    fields: { what: { label: 'What is filed' } },
  },
  'request-withdrawn': { name: 'Request expressly withdrawn', fields: nothing },
  'withdrawal-presumed': { name: 'Presumed withdrawal', fields: nothing },
  'admissibility-examined': {
    name: 'Admissibility examined',
    fields: {
      result: {
        label: 'Result',
        options: { admissible: 'admissible', inadmissible: 'inadmissible' },
      },
    },
  },
  'decision-signed': { name: 'Decision signed', fields: { decision: { label: 'Decision' } } },
  'decision-withdrawn': { name: 'Decision withdrawn', fields: { why } },
  'six-months-over': { name: 'Six months over without a decision', fields: nothing },
  'sent-to-cgra': { name: 'File sent on to the CGRS', fields: nothing },
  'became-final': { name: 'No appeal possible any more', fields: nothing },
  'notification-asked': {
    name: 'Notification asked',
    fields: { how: ways, decision: { label: 'Decision' } },
  },
  'notification-attempted': {
    name: 'Attempt to notify',
    fields: {
      how: ways,
      result: {
        label: 'Result',
        options: {
          absent: 'addressee absent',
          refused: 'delivery refused',
          moved: 'addressee gone',
          returned: 'letter came back',
        },
      },
      note,
    },
  },
  'repair-asked': { name: 'Registry asks to repair the petition', fields: nothing },
  'petition-repaired': { name: 'Petition repaired', fields: nothing },
  'roll-fee-asked': { name: 'Roll fee asked', fields: nothing },
  'roll-fee-paid': { name: 'Roll fee paid', fields: nothing },
  enrolled: {
    name: 'Appeal entered on the roll',
    fields: { rollNumber: { label: 'Roll number' } },
  },
  'not-enrolled': {
    name: 'Appeal not entered on the roll',
    fields: {
      why: {
        label: 'Reason',
        options: { fee: 'roll fee not paid', form: 'petition not repaired' },
      },
    },
  },
  'file-deposited': { name: 'Administrative file deposited', fields: nothing },
  'note-filed': { name: 'Note with observations filed', fields: nothing },
  'synthesis-asked': { name: 'Notice of the registry on the synthesis memorial', fields: nothing },
  'synthesis-declared': {
    name: 'Answer on the synthesis memorial',
    fields: {
      will: {
        label: 'Answer',
        options: { file: 'a memorial will be filed', 'not-file': 'no memorial will be filed' },
      },
    },
  },
  'synthesis-filed': { name: 'Synthesis memorial filed', fields: nothing },
  'written-procedure-proposed': {
    name: 'Order proposing a written procedure (article 39/73)',
    fields: nothing,
  },
  'hearing-asked': { name: 'Request to be heard', fields: nothing },
  'hearing-fixed': { name: 'Hearing fixed', fields: { hearingOn: { label: 'Hearing of' } } },
  'hearing-held': { name: 'Hearing held', fields: nothing },
  'continuation-asked': { name: 'Continuation of the procedure asked', fields: nothing },
  desisted: { name: 'Appeal withdrawn', fields: nothing },
  'card-ordered': { name: 'Card ordered', fields: nothing },
  'card-ready': { name: 'Card ready at the commune', fields: nothing },
  'card-handed': { name: 'Card handed over', fields: { number: { label: 'Number of the card' } } },
  'card-lost': {
    name: 'Card lost or stolen',
    fields: { why: { label: 'What happened', options: { lost: 'lost', stolen: 'stolen' } } },
  },
  'card-address': { name: 'New address put on the card', fields: nothing },
  'renewal-received': { name: 'Request for renewal received', fields: nothing },
  'conditions-checked': {
    name: 'Conditions of the renewal checked',
    fields: {
      result: {
        label: 'Finding',
        options: { met: 'met', 'not-met': 'not met', left: 'left to appreciation' },
      },
    },
  },
  'end-announced': { name: 'End of stay considered, invitation to explain', fields: nothing },
  'observations-filed': { name: 'Observations filed', fields: nothing },
  'title-withdrawn': { name: 'Residence title withdrawn', fields: { why } },
  'right-lost': {
    name: 'Right of residence lost',
    fields: {
      why: {
        label: 'Cause',
        options: {
          absence: 'absent too long',
          'other-stay': 'another stay obtained',
          nationality: 'Belgian nationality',
          death: 'death',
        },
      },
    },
  },
  'term-extended': { name: 'Term for leaving extended', fields: { until: { label: 'Until' } } },
  departed: { name: 'Departure from the territory', fields: nothing },
  'order-withdrawn': { name: 'Order to leave the territory withdrawn', fields: { why } },
}
