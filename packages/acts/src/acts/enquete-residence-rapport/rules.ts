import { circulaireSur9bis } from '@sejour/law'
import type { DataOf, Draft } from '../../field/field.ts'
import { isBefore } from '../../parts/days.ts'
import { isHour } from '../../parts/residence-visits.ts'
import type { Rule } from '../../rule.ts'
import type { fields } from './fields.ts'

type Report = Draft<DataOf<typeof fields>>

/** What a report of a residence check may not say together. */
export const rules: readonly Rule<Report>[] = [
  {
    id: 'ordered-before-filed',
    breaks: 'contradiction',
    fields: ['orderedOn', 'filedOn'],
    broken: ({ orderedOn, filedOn }) => isBefore(orderedOn, filedOn),
    says: {
      fr: 'L’enquête est demandée avant le jour où la demande est introduite : corrigez un des deux jours.',
      nl: 'De controle is gevraagd vóór de dag waarop de aanvraag is ingediend: verbeter een van beide dagen.',
      de: 'Die Kontrolle wurde vor dem Tag verlangt, an dem der Antrag eingereicht wurde: Berichtigen Sie einen der beiden Tage.',
    },
  },
  {
    id: 'visit-before-ordered',
    breaks: 'contradiction',
    fields: ['visits', 'orderedOn'],
    broken: ({ visits = [], orderedOn }) => visits.some(({ on }) => isBefore(on, orderedOn)),
    says: {
      fr: 'Un passage a lieu avant le jour où l’enquête est demandée : il ne dit rien de cette demande, enlevez-le ou corrigez le jour.',
      nl: 'Een bezoek dateert van vóór de dag waarop de controle is gevraagd: het zegt niets over deze aanvraag, haal het weg of verbeter de dag.',
      de: 'Ein Besuch liegt vor dem Tag, an dem die Kontrolle verlangt wurde: Er sagt nichts über diesen Antrag, entfernen Sie ihn oder berichtigen Sie den Tag.',
    },
  },
  {
    id: 'visit-after-report',
    breaks: 'contradiction',
    fields: ['visits', 'on'],
    broken: ({ visits = [], on: signedOn }) => visits.some(({ on }) => isBefore(signedOn, on)),
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
    id: 'same-visit-twice',
    breaks: 'contradiction',
    fields: ['visits'],
    broken: ({ visits = [] }) => {
      const moments = visits.flatMap(({ on, at }) => (on && at ? [`${on} ${at}`] : []))
      return new Set(moments).size < moments.length
    },
    says: {
      fr: 'Deux passages portent le même jour et la même heure : un seul a eu lieu, enlevez l’autre.',
      nl: 'Twee bezoeken hebben dezelfde dag en hetzelfde uur: er was er maar één, haal het andere weg.',
      de: 'Zwei Besuche haben denselben Tag und dieselbe Uhrzeit: Es war nur einer, entfernen Sie den anderen.',
    },
  },
  {
    id: 'negative-without-reason',
    breaks: 'missing',
    fields: ['reason', 'result'],
    broken: ({ result, reason }) => result === 'negative' && reason === undefined,
    says: {
      fr: 'Une conclusion négative s’explique : dites pourquoi la personne ne réside pas à l’adresse. La décision de la commune reposera sur cette raison.',
      nl: 'Een negatief besluit wordt verklaard: zeg waarom de persoon niet op het adres verblijft. De beslissing van de gemeente zal op die reden steunen.',
      de: 'Ein negatives Ergebnis wird begründet: Sagen Sie, warum die Person nicht an der Adresse wohnt. Die Entscheidung der Gemeinde wird auf diesem Grund beruhen.',
    },
    source: circulaireSur9bis,
  },
  {
    id: 'positive-with-negative-reason',
    breaks: 'contradiction',
    fields: ['reason', 'result'],
    broken: ({ result, reason }) => result === 'positive' && reason !== undefined,
    says: {
      fr: 'La conclusion est positive et une raison de conclusion négative est donnée : enlevez l’une ou l’autre.',
      nl: 'Het besluit is positief en er staat een reden voor een negatief besluit: haal een van beide weg.',
      de: 'Das Ergebnis ist positiv, und ein Grund für ein negatives Ergebnis ist angegeben: Entfernen Sie eines von beiden.',
    },
  },
  {
    id: 'positive-without-anything-seen',
    breaks: 'contradiction',
    fields: ['result', 'visits', 'bell', 'letterbox'],
    broken: ({ result, visits = [], bell, letterbox, inhabitants = [] }) =>
      result === 'positive' &&
      visits.length > 0 &&
      visits.every(({ outcome }) => outcome === 'nobody' || outcome === 'noAccess') &&
      [bell, letterbox].every((name) => name === 'nameAbsent' || name === 'none') &&
      inhabitants.length === 0,
    says: {
      fr: 'Personne n’a répondu, le nom n’est nulle part et personne n’est identifié à l’adresse : rien de cela ne mène à une conclusion positive. Complétez les constatations.',
      nl: 'Niemand deed open, de naam staat nergens en niemand is op het adres geïdentificeerd: dat leidt niet tot een positief besluit. Vul de vaststellingen aan.',
      de: 'Niemand hat geöffnet, der Name steht nirgends, und niemand wurde an der Adresse identifiziert: Das führt zu keinem positiven Ergebnis. Ergänzen Sie die Feststellungen.',
    },
  },
  {
    id: 'identity-seen-without-meeting',
    breaks: 'contradiction',
    fields: ['identity', 'visits'],
    broken: ({ identity, visits = [] }) =>
      identity === 'seen' &&
      visits.length > 0 &&
      visits.every(({ outcome }) => outcome === 'nobody' || outcome === 'noAccess'),
    says: {
      fr: 'Un document d’identité a été montré, alors que personne n’a répondu à aucun passage : corrigez l’un des deux.',
      nl: 'Er is een identiteitsdocument getoond, terwijl bij geen enkel bezoek iemand opendeed: verbeter een van beide.',
      de: 'Ein Identitätsdokument wurde vorgezeigt, obwohl bei keinem Besuch jemand geöffnet hat: Berichtigen Sie eines von beiden.',
    },
  },
]
