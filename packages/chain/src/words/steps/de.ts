import type { StepWords } from './words.ts'

const registers = {
  label: 'Register',
  options: {
    waiting: 'Warteregister',
    aliens: 'Fremdenregister',
    population: 'Bevölkerungsregister',
  },
} as const

const ways = {
  label: 'Weg',
  options: {
    hand: 'persönliche Aushändigung',
    'registered-receipt': 'Einschreiben mit Rückschein',
    registered: 'Einschreiben',
    electronic: 'elektronisch',
  },
} as const

const why = { label: 'Grund' } as const
const note = { label: 'Bemerkung' } as const
const nothing = {} as const

export const stepWordsDe: StepWords = {
  'request-registered': {
    name: 'Antrag von der Gemeinde eingetragen',
    fields: {
      channel: {
        label: 'Eingegangen durch',
        options: {
          'registered-post': 'Einschreiben',
          counter: 'Abgabe am Schalter',
          product: 'Sendung in Sejour',
        },
      },
      postedOn: { label: 'Bei der Post aufgegeben am' },
      number: { label: 'Eintragungsnummer' },
    },
  },
  'fee-checked': {
    name: 'Gebühr geprüft',
    fields: {
      result: {
        label: 'Feststellung',
        options: {
          paid: 'gezahlt',
          partial: 'teilweise gezahlt',
          missing: 'nicht gezahlt',
          exempt: 'befreit',
        },
      },
    },
  },
  'fee-completed': { name: 'Restbetrag der Gebühr gezahlt und belegt', fields: nothing },
  'residence-check-asked': {
    name: 'Wohnsitzkontrolle beantragt',
    fields: {
      to: { label: 'Bei', options: { police: 'lokale Polizei', officials: 'Gemeindebedienstete' } },
    },
  },
  'residence-visited': {
    name: 'Besuch an der Adresse',
    fields: {
      outcome: {
        label: 'Feststellung',
        options: {
          met: 'angetroffen',
          absent: 'abwesend',
          'not-known-there': 'unbekannt an der Adresse',
        },
      },
      note,
    },
  },
  'residence-check-concluded': {
    name: 'Wohnsitzkontrolle abgeschlossen',
    fields: {
      outcome: { label: 'Ergebnis', options: { positive: 'positiv', negative: 'negativ' } },
    },
  },
  'mayor-opinion': {
    name: 'Stellungnahme des Bürgermeisters',
    fields: {
      opinion: {
        label: 'Stellungnahme',
        options: { favourable: 'günstig', unfavourable: 'ungünstig', none: 'keine Stellungnahme' },
      },
      note,
    },
  },
  transmitted: { name: 'Akte dem Ausländeramt übermittelt', fields: nothing },
  'commune-changed': {
    name: 'Umzug in eine andere Gemeinde',
    fields: { from: { label: 'Frühere Gemeinde' }, to: { label: 'Neue Gemeinde' } },
  },
  'registered-in': { name: 'Eintragung ins Register', fields: { register: registers } },
  'struck-off': {
    name: 'Streichung aus dem Register',
    fields: {
      register: registers,
      why: {
        label: 'Grund',
        options: {
          departure: 'Wegzug',
          'end-of-stay': 'Ende des Aufenthalts',
          refusal: 'Verweigerung',
          'not-found': 'an der Adresse nicht auffindbar',
        },
      },
    },
  },
  'proofs-completed': { name: 'Nachweise ergänzt', fields: nothing },
  'extra-month-given': {
    name: 'Zusätzlicher Monat gewährt',
    fields: { until: { label: 'Bis zum' } },
  },
  'month-lapsed': { name: 'Zusätzlicher Monat abgelaufen', fields: nothing },
  'transmission-received': {
    name: 'Akte beim Ausländeramt eingegangen',
    fields: { number: { label: 'Aktennummer des Ausländeramtes' } },
  },
  'transmission-refused': { name: 'Sendung vom Ausländeramt abgelehnt', fields: { why } },
  'supplement-asked': {
    name: 'Ergänzung verlangt',
    fields: { what: { label: 'Was verlangt wird' } },
  },
  'supplement-filed': {
    name: 'Ergänzung eingereicht',
    fields: { what: { label: 'Was eingereicht wird' } },
  },
  'request-withdrawn': { name: 'Ausdrückliche Rücknahme des Antrags', fields: nothing },
  'withdrawal-presumed': { name: 'Vermutete Rücknahme des Antrags', fields: nothing },
  'admissibility-examined': {
    name: 'Zulässigkeit geprüft',
    fields: {
      result: {
        label: 'Ergebnis',
        options: { admissible: 'zulässig', inadmissible: 'unzulässig' },
      },
    },
  },
  'decision-signed': {
    name: 'Entscheidung unterzeichnet',
    fields: { decision: { label: 'Entscheidung' } },
  },
  'decision-withdrawn': { name: 'Entscheidung zurückgenommen', fields: { why } },
  'six-months-over': { name: 'Sechs Monate ohne Entscheidung abgelaufen', fields: nothing },
  'sent-to-cgra': { name: 'Akte dem GKFS übermittelt', fields: nothing },
  'became-final': { name: 'Keine Beschwerde mehr möglich', fields: nothing },
  'notification-asked': {
    name: 'Mitteilung beantragt',
    fields: { how: ways, decision: { label: 'Entscheidung' } },
  },
  'notification-attempted': {
    name: 'Versuch der Mitteilung',
    fields: {
      how: ways,
      result: {
        label: 'Ergebnis',
        options: {
          absent: 'Empfänger abwesend',
          refused: 'Annahme verweigert',
          moved: 'Empfänger verzogen',
          returned: 'Sendung zurückgekommen',
        },
      },
      note,
    },
  },
  'repair-asked': { name: 'Berichtigung von der Kanzlei verlangt', fields: nothing },
  'petition-repaired': { name: 'Antragschrift berichtigt', fields: nothing },
  'roll-fee-asked': { name: 'Eintragungsgebühr verlangt', fields: nothing },
  'roll-fee-paid': { name: 'Eintragungsgebühr gezahlt', fields: nothing },
  enrolled: {
    name: 'Beschwerde in die Liste eingetragen',
    fields: { rollNumber: { label: 'Listennummer' } },
  },
  'not-enrolled': {
    name: 'Beschwerde nicht in die Liste eingetragen',
    fields: {
      why: {
        label: 'Grund',
        options: {
          fee: 'Eintragungsgebühr nicht gezahlt',
          form: 'Antragschrift nicht berichtigt',
        },
      },
    },
  },
  'file-deposited': { name: 'Verwaltungsakte hinterlegt', fields: nothing },
  'note-filed': { name: 'Schriftsatz mit Anmerkungen hinterlegt', fields: nothing },
  'synthesis-asked': { name: 'Mitteilung der Kanzlei zum Syntheseschriftsatz', fields: nothing },
  'synthesis-declared': {
    name: 'Antwort zum Syntheseschriftsatz',
    fields: {
      will: {
        label: 'Antwort',
        options: {
          file: 'ein Schriftsatz wird eingereicht',
          'not-file': 'kein Schriftsatz wird eingereicht',
        },
      },
    },
  },
  'synthesis-filed': { name: 'Syntheseschriftsatz eingereicht', fields: nothing },
  'written-procedure-proposed': {
    name: 'Beschluss, der ein schriftliches Verfahren vorschlägt (Artikel 39/73)',
    fields: nothing,
  },
  'hearing-asked': { name: 'Antrag auf Anhörung', fields: nothing },
  'hearing-fixed': { name: 'Sitzung anberaumt', fields: { hearingOn: { label: 'Sitzung vom' } } },
  'hearing-held': { name: 'Sitzung abgehalten', fields: nothing },
  'continuation-asked': { name: 'Fortsetzung des Verfahrens beantragt', fields: nothing },
  desisted: { name: 'Rücknahme der Beschwerde', fields: nothing },
  'card-ordered': { name: 'Karte bestellt', fields: nothing },
  'card-ready': { name: 'Karte bei der Gemeinde bereit', fields: nothing },
  'card-handed': { name: 'Karte ausgehändigt', fields: { number: { label: 'Kartennummer' } } },
  'card-lost': {
    name: 'Karte verloren oder gestohlen',
    fields: { why: { label: 'Was geschah', options: { lost: 'verloren', stolen: 'gestohlen' } } },
  },
  'card-address': { name: 'Neue Adresse auf der Karte eingetragen', fields: nothing },
  'renewal-received': { name: 'Antrag auf Verlängerung eingegangen', fields: nothing },
  'conditions-checked': {
    name: 'Bedingungen der Verlängerung geprüft',
    fields: {
      result: {
        label: 'Feststellung',
        options: { met: 'erfüllt', 'not-met': 'nicht erfüllt', left: 'dem Ermessen überlassen' },
      },
    },
  },
  'end-announced': {
    name: 'Ende des Aufenthalts erwogen, Aufforderung zur Äußerung',
    fields: nothing,
  },
  'observations-filed': { name: 'Äußerung eingereicht', fields: nothing },
  'title-withdrawn': { name: 'Aufenthaltstitel entzogen', fields: { why } },
  'right-lost': {
    name: 'Aufenthaltsrecht verloren',
    fields: {
      why: {
        label: 'Ursache',
        options: {
          absence: 'zu lange Abwesenheit',
          'other-stay': 'anderer Aufenthalt erhalten',
          nationality: 'belgische Staatsangehörigkeit',
          death: 'Tod',
        },
      },
    },
  },
  'term-extended': { name: 'Ausreisefrist verlängert', fields: { until: { label: 'Bis zum' } } },
  departed: { name: 'Ausreise aus dem Staatsgebiet', fields: nothing },
  'order-withdrawn': {
    name: 'Anweisung, das Staatsgebiet zu verlassen, zurückgenommen',
    fields: { why },
  },
}
