import type { StepWords } from './words.ts'

const registers = {
  label: 'Register',
  options: {
    waiting: 'wachtregister',
    aliens: 'vreemdelingenregister',
    population: 'bevolkingsregister',
  },
} as const

const ways = {
  label: 'Wijze',
  options: {
    hand: 'persoonlijke overhandiging',
    'registered-receipt': 'aangetekend met ontvangstbewijs',
    registered: 'aangetekend',
    electronic: 'elektronisch',
  },
} as const

const why = { label: 'Reden' } as const
const note = { label: 'Opmerking' } as const
const nothing = {} as const

export const stepWordsNl: StepWords = {
  'request-registered': {
    name: 'Aanvraag geregistreerd door de gemeente',
    fields: {
      channel: {
        label: 'Binnengekomen via',
        options: {
          'registered-post': 'aangetekende zending',
          counter: 'afgifte aan het loket',
          product: 'zending in Sejour',
        },
      },
      postedOn: { label: 'Afgegeven op de post op' },
      number: { label: 'Registratienummer' },
    },
  },
  'fee-checked': {
    name: 'Retributie nagegaan',
    fields: {
      result: {
        label: 'Vaststelling',
        options: {
          paid: 'betaald',
          partial: 'gedeeltelijk betaald',
          missing: 'niet betaald',
          exempt: 'vrijgesteld',
        },
      },
    },
  },
  'fee-completed': { name: 'Saldo van de retributie betaald en bewezen', fields: nothing },
  'residence-check-asked': {
    name: 'Woonstcontrole gevraagd',
    fields: {
      to: { label: 'Aan', options: { police: 'lokale politie', officials: 'gemeenteambtenaren' } },
    },
  },
  'residence-visited': {
    name: 'Bezoek aan het adres',
    fields: {
      outcome: {
        label: 'Vaststelling',
        options: {
          met: 'aangetroffen',
          absent: 'afwezig',
          'not-known-there': 'onbekend op het adres',
        },
      },
      note,
    },
  },
  'residence-check-concluded': {
    name: 'Woonstcontrole afgesloten',
    fields: {
      outcome: { label: 'Besluit', options: { positive: 'positief', negative: 'negatief' } },
    },
  },
  'mayor-opinion': {
    name: 'Advies van de burgemeester',
    fields: {
      opinion: {
        label: 'Advies',
        options: { favourable: 'gunstig', unfavourable: 'ongunstig', none: 'geen advies' },
      },
      note,
    },
  },
  transmitted: { name: 'Dossier overgezonden aan de Dienst Vreemdelingenzaken', fields: nothing },
  'commune-changed': {
    name: 'Verhuizing naar een andere gemeente',
    fields: { from: { label: 'Vorige gemeente' }, to: { label: 'Nieuwe gemeente' } },
  },
  'registered-in': { name: 'Inschrijving in het register', fields: { register: registers } },
  'struck-off': {
    name: 'Afvoering uit het register',
    fields: {
      register: registers,
      why: {
        label: 'Reden',
        options: {
          departure: 'vertrek',
          'end-of-stay': 'einde van het verblijf',
          refusal: 'weigering',
          'not-found': 'niet aangetroffen op het adres',
        },
      },
    },
  },
  'proofs-completed': { name: 'Bewijzen aangevuld', fields: nothing },
  'extra-month-given': {
    name: 'Bijkomende maand toegekend',
    fields: { until: { label: 'Tot en met' } },
  },
  'month-lapsed': { name: 'Bijkomende maand verstreken', fields: nothing },
  'transmission-received': {
    name: 'Dossier ontvangen door de Dienst Vreemdelingenzaken',
    fields: { number: { label: 'Dossiernummer van de Dienst' } },
  },
  'transmission-refused': {
    name: 'Zending geweigerd door de Dienst Vreemdelingenzaken',
    fields: { why },
  },
  'supplement-asked': {
    name: 'Aanvulling gevraagd',
    fields: { what: { label: 'Wat wordt gevraagd' } },
  },
  'supplement-filed': {
    name: 'Aanvulling ingediend',
    fields: { what: { label: 'Wat wordt ingediend' } },
  },
  'request-withdrawn': { name: 'Uitdrukkelijke afstand', fields: nothing },
  'withdrawal-presumed': { name: 'Vermoeden van afstand', fields: nothing },
  'admissibility-examined': {
    name: 'Ontvankelijkheid onderzocht',
    fields: {
      result: {
        label: 'Resultaat',
        options: { admissible: 'ontvankelijk', inadmissible: 'onontvankelijk' },
      },
    },
  },
  'decision-signed': {
    name: 'Beslissing ondertekend',
    fields: { decision: { label: 'Beslissing' } },
  },
  'decision-withdrawn': { name: 'Beslissing ingetrokken', fields: { why } },
  'six-months-over': { name: 'Zes maanden verstreken zonder beslissing', fields: nothing },
  'sent-to-cgra': { name: 'Dossier overgezonden aan het CGVS', fields: nothing },
  'became-final': { name: 'Geen enkel beroep meer mogelijk', fields: nothing },
  'notification-asked': {
    name: 'Kennisgeving gevraagd',
    fields: { how: ways, decision: { label: 'Beslissing' } },
  },
  'notification-attempted': {
    name: 'Poging tot kennisgeving',
    fields: {
      how: ways,
      result: {
        label: 'Resultaat',
        options: {
          absent: 'geadresseerde afwezig',
          refused: 'ontvangst geweigerd',
          moved: 'geadresseerde vertrokken',
          returned: 'zending teruggekeerd',
        },
      },
      note,
    },
  },
  'repair-asked': { name: 'Regularisatie gevraagd door de griffie', fields: nothing },
  'petition-repaired': { name: 'Verzoekschrift geregulariseerd', fields: nothing },
  'roll-fee-asked': { name: 'Rolrecht gevorderd', fields: nothing },
  'roll-fee-paid': { name: 'Rolrecht betaald', fields: nothing },
  enrolled: { name: 'Beroep op de rol geplaatst', fields: { rollNumber: { label: 'Rolnummer' } } },
  'not-enrolled': {
    name: 'Beroep niet op de rol geplaatst',
    fields: {
      why: {
        label: 'Reden',
        options: { fee: 'rolrecht niet betaald', form: 'verzoekschrift niet geregulariseerd' },
      },
    },
  },
  'file-deposited': { name: 'Administratief dossier neergelegd', fields: nothing },
  'note-filed': { name: 'Nota met opmerkingen neergelegd', fields: nothing },
  'synthesis-asked': { name: 'Bericht van de griffie over de synthesememorie', fields: nothing },
  'synthesis-declared': {
    name: 'Antwoord over de synthesememorie',
    fields: {
      will: {
        label: 'Antwoord',
        options: {
          file: 'er wordt een memorie ingediend',
          'not-file': 'er wordt geen memorie ingediend',
        },
      },
    },
  },
  'synthesis-filed': { name: 'Synthesememorie ingediend', fields: nothing },
  'written-procedure-proposed': {
    name: 'Verzending van de beschikking die een schriftelijke procedure voorstelt (artikel 39/73)',
    fields: nothing,
  },
  'hearing-asked': { name: 'Verzoek om gehoord te worden', fields: nothing },
  'hearing-fixed': {
    name: 'Terechtzitting bepaald',
    fields: { hearingOn: { label: 'Terechtzitting van' } },
  },
  'hearing-held': { name: 'Terechtzitting gehouden', fields: nothing },
  'continuation-asked': { name: 'Voortzetting van de procedure gevraagd', fields: nothing },
  desisted: { name: 'Afstand van het beroep', fields: nothing },
  'card-ordered': { name: 'Kaart besteld', fields: nothing },
  'card-ready': { name: 'Kaart klaar bij de gemeente', fields: nothing },
  'card-handed': { name: 'Kaart afgegeven', fields: { number: { label: 'Nummer van de kaart' } } },
  'card-lost': {
    name: 'Kaart verloren of gestolen',
    fields: {
      why: { label: 'Wat er gebeurd is', options: { lost: 'verloren', stolen: 'gestolen' } },
    },
  },
  'card-address': { name: 'Nieuw adres op de kaart gezet', fields: nothing },
  'renewal-received': { name: 'Aanvraag tot verlenging ontvangen', fields: nothing },
  'conditions-checked': {
    name: 'Voorwaarden van de verlenging nagegaan',
    fields: {
      result: {
        label: 'Vaststelling',
        options: {
          met: 'vervuld',
          'not-met': 'niet vervuld',
          left: 'aan de beoordeling overgelaten',
        },
      },
    },
  },
  'end-announced': {
    name: 'Einde van het verblijf overwogen, opmerkingen gevraagd',
    fields: nothing,
  },
  'observations-filed': { name: 'Opmerkingen ingediend', fields: nothing },
  'title-withdrawn': { name: 'Verblijfstitel ingetrokken', fields: { why } },
  'right-lost': {
    name: 'Verblijfsrecht verloren',
    fields: {
      why: {
        label: 'Oorzaak',
        options: {
          absence: 'te lange afwezigheid',
          'other-stay': 'ander verblijf verkregen',
          nationality: 'Belgische nationaliteit',
          death: 'overlijden',
        },
      },
    },
  },
  'term-extended': { name: 'Vertrektermijn verlengd', fields: { until: { label: 'Tot en met' } } },
  departed: { name: 'Vertrek van het grondgebied', fields: nothing },
  'order-withdrawn': { name: 'Bevel om het grondgebied te verlaten ingetrokken', fields: { why } },
}
