import { annexeCirculaire, article, circulaireSur9bis } from '@sejour/law'
import type { DataOf, Draft } from '../../field/field.ts'
import { isBefore } from '../../parts/days.ts'
import type { Rule } from '../../rule.ts'
import type { fields } from './fields.ts'

type Receipt = Draft<DataOf<typeof fields>>

/** What a receipt of a 9bis request may not say together. */
export const rules: readonly Rule<Receipt>[] = [
  {
    id: 'declaration-of-arrival',
    breaks: 'contradiction',
    fields: ['comesFor'],
    broken: ({ comesFor }) => comesFor === 'arrival',
    says: {
      fr: 'Une déclaration d’arrivée se fait sur l’annexe 3 de l’arrêté royal du 8 octobre 1981, pas sur celle de la circulaire : prenez l’autre acte.',
      nl: 'Een aankomst wordt aangegeven op bijlage 3 van het koninklijk besluit van 8 oktober 1981, niet op die van de omzendbrief: neem de andere akte.',
      de: 'Eine Ankunft wird auf Anlage 3 des Königlichen Erlasses vom 8. Oktober 1981 erklärt, nicht auf der des Rundschreibens: Nehmen Sie das andere Schriftstück.',
    },
    source: annexeCirculaire('3'),
  },
  {
    id: 'request-9ter',
    breaks: 'contradiction',
    fields: ['comesFor'],
    broken: ({ comesFor }) => comesFor === 'article-9ter',
    says: {
      fr: 'Une demande fondée sur l’article 9ter s’envoie par recommandé à l’Office des étrangers : la commune n’en accuse pas réception.',
      nl: 'Een aanvraag op grond van artikel 9ter wordt aangetekend aan de Dienst Vreemdelingenzaken gestuurd: de gemeente geeft er geen attest van inontvangstneming voor af.',
      de: 'Ein Antrag auf der Grundlage von Artikel 9ter wird per Einschreiben an das Ausländeramt gesandt: Die Gemeinde stellt dafür keine Empfangsbescheinigung aus.',
    },
    source: article('9ter'),
  },
  {
    id: 'receipt-after-negative-check',
    breaks: 'contradiction',
    fields: ['check'],
    broken: ({ check }) => check === 'negative',
    says: {
      fr: 'L’enquête est négative : la commune ne délivre pas d’attestation, elle prend une décision de non-prise en considération (annexe 2 de la circulaire).',
      nl: 'De controle is negatief: de gemeente geeft geen attest af, zij neemt een beslissing tot niet-inoverwegingneming (bijlage 2 van de omzendbrief).',
      de: 'Die Kontrolle ist negativ: Die Gemeinde stellt keine Bescheinigung aus, sie entscheidet, den Antrag nicht zu berücksichtigen (Anlage 2 des Rundschreibens).',
    },
    source: circulaireSur9bis,
  },
  {
    id: 'receipt-before-check',
    breaks: 'contradiction',
    fields: ['check'],
    broken: ({ check }) => check === 'pending',
    says: {
      fr: 'L’attestation se délivre après une enquête de résidence positive : attendez son résultat.',
      nl: 'Het attest wordt afgegeven na een positieve woonstcontrole: wacht het resultaat af.',
      de: 'Die Bescheinigung wird nach einer positiven Wohnsitzkontrolle ausgestellt: Warten Sie ihr Ergebnis ab.',
    },
    source: circulaireSur9bis,
  },
  {
    id: 'check-without-report',
    breaks: 'missing',
    fields: ['checkedOn'],
    broken: ({ check, checkedOn }) => check === 'positive' && checkedOn === undefined,
    says: {
      fr: 'Une enquête positive a un rapport : indiquez son jour.',
      nl: 'Van een positieve controle bestaat een verslag: vermeld de dag ervan.',
      de: 'Zu einer positiven Kontrolle gehört ein Bericht: Geben Sie seinen Tag an.',
    },
    source: circulaireSur9bis,
  },
  {
    id: 'report-before-request',
    breaks: 'contradiction',
    fields: ['checkedOn', 'filedOn'],
    broken: ({ checkedOn, filedOn }) => isBefore(checkedOn, filedOn),
    says: {
      fr: 'Le rapport est plus ancien que la demande : il ne peut pas porter sur elle.',
      nl: 'Het verslag is ouder dan de aanvraag: het kan er niet over gaan.',
      de: 'Der Bericht ist älter als der Antrag: Er kann ihn nicht betreffen.',
    },
  },
  {
    id: 'receipt-before-report',
    breaks: 'contradiction',
    fields: ['on', 'checkedOn'],
    broken: ({ on, checkedOn }) => isBefore(on, checkedOn),
    says: {
      fr: 'L’attestation est datée d’avant le rapport d’enquête sur lequel elle repose.',
      nl: 'Het attest dateert van vóór het verslag waarop het steunt.',
      de: 'Die Bescheinigung ist vor dem Kontrollbericht datiert, auf dem sie beruht.',
    },
    source: circulaireSur9bis,
  },
  {
    id: 'transmitted-before-report',
    breaks: 'contradiction',
    fields: ['transmittedOn', 'checkedOn'],
    broken: ({ transmittedOn, checkedOn }) => isBefore(transmittedOn, checkedOn),
    says: {
      fr: 'La demande est transmise avec le rapport d’enquête : elle ne peut pas partir avant lui.',
      nl: 'De aanvraag wordt met het verslag overgezonden: zij kan niet eerder vertrekken.',
      de: 'Der Antrag wird mit dem Kontrollbericht übermittelt: Er kann nicht vor ihm abgehen.',
    },
    source: circulaireSur9bis,
  },
  {
    id: 'transmitted-after-receipt',
    breaks: 'contradiction',
    fields: ['transmittedOn', 'on'],
    broken: ({ transmittedOn, on }) => isBefore(on, transmittedOn),
    says: {
      fr: 'L’attestation dit que la demande a été transmise, un jour qui la suit : enlevez ce jour ou corrigez-le.',
      nl: 'Het attest zegt dat de aanvraag is overgezonden, op een dag die erop volgt: haal die dag weg of verbeter hem.',
      de: 'Die Bescheinigung sagt, der Antrag sei übermittelt worden, an einem Tag, der ihr folgt: Entfernen oder berichtigen Sie ihn.',
    },
  },
  {
    id: 'sent-after-received',
    breaks: 'contradiction',
    fields: ['sentOn', 'filedOn'],
    broken: ({ sentOn, filedOn }) => isBefore(filedOn, sentOn),
    says: {
      fr: 'Le recommandé est envoyé après le jour de sa réception : corrigez un des deux jours.',
      nl: 'De aangetekende zending is verstuurd na de dag van ontvangst: verbeter een van beide dagen.',
      de: 'Das Einschreiben wurde nach dem Tag seines Eingangs abgesandt: Berichtigen Sie einen der beiden Tage.',
    },
  },
  {
    id: 'registered-without-day',
    breaks: 'missing',
    fields: ['sentOn', 'filedBy'],
    broken: ({ filedBy, sentOn }) => filedBy === 'registered' && sentOn === undefined,
    says: {
      fr: 'La demande est arrivée par recommandé : indiquez le jour de l’envoi, il figure sur le pli.',
      nl: 'De aanvraag kwam toe bij aangetekende zending: vermeld de dag van verzending, die op de omslag staat.',
      de: 'Der Antrag kam per Einschreiben: Geben Sie den Tag der Absendung an, er steht auf dem Umschlag.',
    },
  },
  {
    id: 'sent-though-handed-in',
    breaks: 'contradiction',
    fields: ['sentOn', 'filedBy'],
    broken: ({ filedBy, sentOn }) => filedBy === 'hand' && sentOn !== undefined,
    says: {
      fr: 'La demande a été remise à la commune : un jour d’envoi n’a pas de sens.',
      nl: 'De aanvraag werd aan de gemeente afgegeven: een dag van verzending heeft geen zin.',
      de: 'Der Antrag wurde bei der Gemeinde abgegeben: Ein Tag der Absendung ergibt keinen Sinn.',
    },
  },
]
