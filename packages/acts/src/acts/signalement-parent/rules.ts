import { pratique } from '@sejour/law'
import type { DataOf, Draft } from '../../field/field.ts'
import type { Rule } from '../../rule.ts'
import type { fields } from './fields.ts'
import { isBefore } from '../../parts/days.ts'

type Unfinished = Draft<DataOf<typeof fields>>

const source = pratique('parent d’un enfant en séjour légal')

/** The mailbox is for parents of a child who stays legally, once the request is filed: nothing else. */
export const rules: readonly Rule<Unfinished>[] = [
  {
    id: 'child-without-stay',
    breaks: 'contradiction',
    fields: ['child.stay'],
    broken: ({ child }) => child?.stay === 'none',
    says: {
      fr: 'L’enfant ne séjourne pas légalement : cette boîte ne sert qu’aux parents d’un enfant en séjour légal, et un abus en ferme l’accès.',
      nl: 'Het kind verblijft niet wettig: deze mailbox dient alleen voor ouders van een kind met wettig verblijf, en misbruik sluit de toegang af.',
      de: 'Das Kind hält sich nicht legal auf: Dieses Postfach dient nur Eltern eines Kindes mit legalem Aufenthalt, und Missbrauch sperrt den Zugang.',
    },
    source,
  },
  {
    id: 'parentage-not-proved',
    breaks: 'missing',
    fields: ['child.parentage'],
    broken: ({ child }) => child !== undefined && child.parentage === undefined,
    says: {
      fr: 'Le lien de filiation se prouve : citez l’acte de naissance.',
      nl: 'De afstamming wordt bewezen: vermeld de geboorteakte.',
      de: 'Die Abstammung wird belegt: Führen Sie die Geburtsurkunde an.',
    },
    source,
  },
  {
    id: 'stay-not-proved',
    breaks: 'missing',
    fields: ['child.stayProof'],
    broken: ({ child }) => child !== undefined && child.stayProof === undefined,
    says: {
      fr: 'Le séjour légal de l’enfant se prouve : citez sa carte ou la décision.',
      nl: 'Het wettig verblijf van het kind wordt bewezen: vermeld de kaart of de beslissing.',
      de: 'Der legale Aufenthalt des Kindes wird belegt: Führen Sie die Karte oder die Entscheidung an.',
    },
    source,
  },
  {
    id: 'child-older-than-parent',
    breaks: 'contradiction',
    fields: ['child.birthDate', 'persons.birthDate'],
    broken: ({ child, persons = [] }) => {
      const born = child?.birthDate
      return (
        born !== undefined &&
        persons.some(({ birthDate }) => birthDate !== undefined && birthDate >= born)
      )
    },
    says: {
      fr: 'L’enfant serait né avant son parent : corrigez une des deux dates, et ne nommez ici que les parents.',
      nl: 'Het kind zou vóór de ouder geboren zijn: verbeter een van beide datums, en noem hier alleen de ouders.',
      de: 'Das Kind wäre vor dem Elternteil geboren: Berichtigen Sie eines der beiden Daten, und nennen Sie hier nur die Eltern.',
    },
  },
  {
    id: 'child-born-after-letter',
    breaks: 'contradiction',
    fields: ['child.birthDate', 'on'],
    broken: ({ child, on }) =>
      child?.birthDate !== undefined && on !== undefined && child.birthDate > on,
    says: {
      fr: 'L’enfant serait né après le jour de la lettre : corrigez sa date de naissance.',
      nl: 'Het kind zou na de dag van de brief geboren zijn: verbeter de geboortedatum.',
      de: 'Das Kind wäre nach dem Tag des Schreibens geboren: Berichtigen Sie sein Geburtsdatum.',
    },
  },
  {
    id: 'transmitted-before-filed',
    breaks: 'contradiction',
    fields: ['transmittedOn', 'filedOn'],
    broken: ({ transmittedOn, filedOn }) => isBefore(transmittedOn, filedOn),
    says: {
      fr: 'La demande serait transmise avant d’être introduite : corrigez un des deux jours.',
      nl: 'De aanvraag zou overgezonden zijn voordat ze werd ingediend: verbeter een van beide dagen.',
      de: 'Der Antrag wäre übermittelt, bevor er eingereicht wurde: Berichtigen Sie einen der beiden Tage.',
    },
  },
  {
    id: 'transmitted-after-letter',
    breaks: 'contradiction',
    fields: ['transmittedOn', 'on'],
    broken: ({ transmittedOn, on }) =>
      transmittedOn !== undefined && on !== undefined && transmittedOn > on,
    says: {
      fr: 'La demande est dite transmise, et ce jour est après celui de la lettre : corrigez un des deux jours.',
      nl: 'De aanvraag zou overgezonden zijn, maar die dag is na die van de brief: verbeter een van beide dagen.',
      de: 'Der Antrag gilt als übermittelt, aber dieser Tag liegt nach dem des Schreibens: Berichtigen Sie einen der beiden Tage.',
    },
  },
  {
    id: 'signal-by-mail-only',
    breaks: 'contradiction',
    fields: ['sending'],
    broken: ({ sending }) => sending !== undefined && sending !== 'mail',
    says: {
      fr: 'Le signalement se fait par courriel, à la boîte prévue pour cela ; la demande elle-même reste à la commune.',
      nl: 'De melding gebeurt per e-mail, naar de daarvoor bestemde mailbox; de aanvraag zelf blijft bij de gemeente.',
      de: 'Die Meldung erfolgt per E-Mail an das dafür vorgesehene Postfach; der Antrag selbst bleibt bei der Gemeinde.',
    },
    source,
  },
]
