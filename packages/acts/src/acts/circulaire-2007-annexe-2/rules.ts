import { circulaireSur9bis } from '@sejour/law'
import type { DataOf, Draft } from '../../field/field.ts'
import { isBefore } from '../../parts/days.ts'
import { isHour } from '../../parts/residence-visits.ts'
import type { Rule } from '../../rule.ts'
import type { fields } from './fields.ts'

export type Refusal = Draft<DataOf<typeof fields>>

/** What a refusal to take a request into consideration may not say together. */
export const rules: readonly Rule<Refusal>[] = [
  {
    id: 'refused-after-positive-check',
    breaks: 'contradiction',
    fields: ['check'],
    broken: ({ check }) => check === 'positive',
    says: {
      fr: 'L’enquête est positive : la demande est transmise à l’Office, et la personne reçoit l’attestation de réception (annexe 3 de la circulaire).',
      nl: 'De controle is positief: de aanvraag wordt aan de Dienst overgezonden en de persoon krijgt het attest van inontvangstneming (bijlage 3 van de omzendbrief).',
      de: 'Die Kontrolle ist positiv: Der Antrag wird dem Ausländeramt übermittelt, und die Person erhält die Empfangsbescheinigung (Anlage 3 des Rundschreibens).',
    },
    source: circulaireSur9bis,
  },
  {
    id: 'refused-before-check',
    breaks: 'contradiction',
    fields: ['check'],
    broken: ({ check }) => check === 'pending',
    says: {
      fr: 'Sans enquête de résidence négative, la commune ne peut pas écarter la demande : attendez le résultat.',
      nl: 'Zonder negatieve woonstcontrole kan de gemeente de aanvraag niet buiten beschouwing laten: wacht het resultaat af.',
      de: 'Ohne negative Wohnsitzkontrolle kann die Gemeinde den Antrag nicht unberücksichtigt lassen: Warten Sie das Ergebnis ab.',
    },
    source: circulaireSur9bis,
  },
  {
    id: 'refused-without-visits',
    breaks: 'missing',
    fields: ['visits'],
    broken: ({ visits = [] }) => visits.length === 0,
    says: {
      fr: 'Aucun passage n’est indiqué : la décision dit quand on est venu vérifier, et ce qu’on a constaté.',
      nl: 'Er is geen enkel bezoek vermeld: de beslissing zegt wanneer de controle gebeurde en wat werd vastgesteld.',
      de: 'Es ist kein Besuch angegeben: Die Entscheidung nennt, wann geprüft und was festgestellt wurde.',
    },
    source: circulaireSur9bis,
  },
  {
    id: 'visit-before-request',
    breaks: 'contradiction',
    fields: ['visits', 'filedOn'],
    broken: ({ visits = [], filedOn }) => visits.some(({ on }) => isBefore(on, filedOn)),
    says: {
      fr: 'Un passage est plus ancien que la demande : il ne dit rien de la résidence au jour où elle est introduite.',
      nl: 'Een bezoek is ouder dan de aanvraag: het zegt niets over het verblijf op de dag van de indiening.',
      de: 'Ein Besuch ist älter als der Antrag: Er sagt nichts über den Wohnort am Tag der Einreichung.',
    },
  },
  {
    id: 'visit-after-report',
    breaks: 'contradiction',
    fields: ['visits', 'reportedOn'],
    broken: ({ visits = [], reportedOn }) => visits.some(({ on }) => isBefore(reportedOn, on)),
    says: {
      fr: 'Un passage est plus tardif que le rapport qui le raconte : corrigez un des deux jours.',
      nl: 'Een bezoek is later dan het verslag dat erover bericht: verbeter een van beide dagen.',
      de: 'Ein Besuch liegt nach dem Bericht, der ihn erwähnt: Berichtigen Sie einen der beiden Tage.',
    },
  },
  {
    id: 'hour-unreadable',
    breaks: 'contradiction',
    fields: ['visits'],
    broken: ({ visits = [] }) => visits.some(({ at }) => at !== undefined && !isHour(at)),
    says: {
      fr: 'L’heure d’un passage s’écrit avec deux chiffres pour l’heure et deux pour les minutes, comme 18:30.',
      nl: 'Het uur van een bezoek schrijft u met twee cijfers voor het uur en twee voor de minuten, zoals 18:30.',
      de: 'Die Uhrzeit eines Besuchs schreiben Sie mit zwei Ziffern für die Stunde und zwei für die Minuten, wie 18:30.',
    },
  },
  {
    id: 'report-before-request',
    breaks: 'contradiction',
    fields: ['reportedOn', 'filedOn'],
    broken: ({ reportedOn, filedOn }) => isBefore(reportedOn, filedOn),
    says: {
      fr: 'Le rapport est plus ancien que la demande : il ne peut pas porter sur elle.',
      nl: 'Het verslag is ouder dan de aanvraag: het kan er niet over gaan.',
      de: 'Der Bericht ist älter als der Antrag: Er kann ihn nicht betreffen.',
    },
  },
  {
    id: 'decided-before-report',
    breaks: 'contradiction',
    fields: ['decidedOn', 'reportedOn'],
    broken: ({ decidedOn, reportedOn }) => isBefore(decidedOn, reportedOn),
    says: {
      fr: 'La décision est prise avant le rapport sur lequel elle repose : corrigez un des deux jours.',
      nl: 'De beslissing is genomen vóór het verslag waarop ze steunt: verbeter een van beide dagen.',
      de: 'Die Entscheidung wurde vor dem Bericht getroffen, auf dem sie beruht: Berichtigen Sie einen der beiden Tage.',
    },
    source: circulaireSur9bis,
  },
]
