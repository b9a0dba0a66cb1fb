import { article } from '@sejour/law'
import type { Rule } from '../../rule.ts'
import type { IrrecevableDraft } from './fields.ts'

const has = ({ motives }: IrrecevableDraft, motive: 'identity' | 'circumstances' | 'excluded') =>
  motives?.includes(motive) === true
const lacks = (draft: IrrecevableDraft, motive: 'identity' | 'circumstances' | 'excluded') =>
  draft.motives !== undefined && !has(draft, motive)

const first = article('9bis', { paragraph: '§ 1er' })
const second = article('9bis', { paragraph: '§ 2' })

// Which exception lifts which exclusion.
const LIFTS = {
  'outside-asylum': '1',
  'no-identity': '3',
  'no-fee': '3',
  withdrawn: '3',
  'not-considered': '5',
} as const

/** The motives and what they rest on. */
export const motiveRules: readonly Rule<IrrecevableDraft>[] = [
  {
    id: 'identity-was-shown',
    breaks: 'contradiction',
    fields: ['motives', 'identityShown'],
    broken: (draft) => has(draft, 'identity') && draft.identityShown === true,
    says: {
      fr: 'Un document d’identité est joint à la demande : ce motif ne tient pas, même si le document est périmé.',
      nl: 'Bij de aanvraag is een identiteitsdocument gevoegd: die reden gaat niet op, ook niet als het document vervallen is.',
      de: 'Dem Antrag liegt ein Identitätsdokument bei: Dieser Grund trägt nicht, auch wenn das Dokument abgelaufen ist.',
    },
    source: first,
  },
  {
    id: 'identity-was-exempt',
    breaks: 'contradiction',
    fields: ['motives', 'identityExemption'],
    broken: (draft) =>
      has(draft, 'identity') &&
      draft.identityExemption !== undefined &&
      draft.identityExemption !== 'none',
    says: {
      fr: 'La personne était dispensée de document d’identité le jour du dépôt : ce motif ne tient pas.',
      nl: 'De persoon was op de dag van indiening vrijgesteld van een identiteitsdocument: die reden gaat niet op.',
      de: 'Die Person war am Tag der Einreichung vom Identitätsdokument befreit: Dieser Grund trägt nicht.',
    },
    source: first,
  },
  {
    id: 'identity-unreasoned',
    breaks: 'missing',
    fields: ['identityReason', 'motives'],
    broken: (draft) => has(draft, 'identity') && draft.identityReason === undefined,
    says: {
      fr: 'Dites ce que la personne a fait valoir sur son identité et pourquoi cela ne suffit pas : une décision est motivée.',
      nl: 'Zeg wat de persoon over de identiteit heeft aangevoerd en waarom dat niet volstaat: een beslissing wordt gemotiveerd.',
      de: 'Sagen Sie, was die Person zu ihrer Identität vorgebracht hat und warum es nicht genügt: Eine Entscheidung wird begründet.',
    },
    source: article('62', { paragraph: '§ 2' }),
  },
  {
    id: 'identity-reason-unused',
    breaks: 'contradiction',
    fields: ['identityReason', 'motives'],
    broken: (draft) => lacks(draft, 'identity') && draft.identityReason !== undefined,
    says: {
      fr: 'L’identité n’est pas un motif de cette décision : ajoutez-le ou enlevez ces raisons.',
      nl: 'De identiteit is geen reden van deze beslissing: voeg ze toe of haal die uitleg weg.',
      de: 'Die Identität ist kein Grund dieser Entscheidung: Fügen Sie ihn hinzu oder entfernen Sie diese Begründung.',
    },
  },
  {
    id: 'circumstances-unanswered',
    breaks: 'missing',
    fields: ['circumstances', 'nothingInvoked'],
    broken: (draft) =>
      has(draft, 'circumstances') &&
      draft.nothingInvoked !== true &&
      (draft.circumstances ?? []).length === 0,
    says: {
      fr: 'Reprenez chaque circonstance invoquée et répondez-y, ou dites que la demande n’en invoque aucune.',
      nl: 'Neem elke ingeroepen omstandigheid over en beantwoord ze, of zeg dat de aanvraag er geen inroept.',
      de: 'Greifen Sie jeden geltend gemachten Umstand auf und beantworten Sie ihn, oder sagen Sie, dass der Antrag keinen geltend macht.',
    },
    source: article('62', { paragraph: '§ 2' }),
  },
  {
    id: 'circumstances-none-and-some',
    breaks: 'contradiction',
    fields: ['nothingInvoked', 'circumstances'],
    broken: ({ nothingInvoked, circumstances }) =>
      nothingInvoked === true && (circumstances ?? []).length > 0,
    says: {
      fr: 'La demande invoque des circonstances, ou n’en invoque aucune : enlevez l’un des deux.',
      nl: 'De aanvraag roept omstandigheden in, of geen enkele: haal een van beide weg.',
      de: 'Der Antrag macht Umstände geltend oder keinen: Entfernen Sie eines von beiden.',
    },
  },
  {
    id: 'circumstances-unused',
    breaks: 'contradiction',
    fields: ['circumstances', 'motives'],
    broken: (draft) => lacks(draft, 'circumstances') && (draft.circumstances ?? []).length > 0,
    says: {
      fr: 'Des circonstances sont écartées sans que ce motif soit choisi : choisissez-le ou enlevez-les.',
      nl: 'Er worden omstandigheden verworpen zonder dat die reden is gekozen: kies ze of haal ze weg.',
      de: 'Umstände werden verworfen, ohne dass dieser Grund gewählt ist: Wählen Sie ihn oder entfernen Sie sie.',
    },
  },
  {
    id: 'excluded-unnamed',
    breaks: 'missing',
    fields: ['excluded', 'motives'],
    broken: (draft) => has(draft, 'excluded') && (draft.excluded ?? []).length === 0,
    says: {
      fr: 'Nommez chaque élément exclu, et le point du § 2 qui l’exclut.',
      nl: 'Noem elk uitgesloten element, en het punt van § 2 dat het uitsluit.',
      de: 'Nennen Sie jedes ausgeschlossene Element und die Nummer von § 2, die es ausschließt.',
    },
    source: second,
  },
  {
    id: 'excluded-unused',
    breaks: 'contradiction',
    fields: ['excluded', 'motives'],
    broken: (draft) => lacks(draft, 'excluded') && (draft.excluded ?? []).length > 0,
    says: {
      fr: 'Des éléments sont exclus sans que ce motif soit choisi : choisissez-le ou enlevez-les.',
      nl: 'Er worden elementen uitgesloten zonder dat die reden is gekozen: kies ze of haal ze weg.',
      de: 'Elemente werden ausgeschlossen, ohne dass dieser Grund gewählt ist: Wählen Sie ihn oder entfernen Sie sie.',
    },
  },
  {
    id: 'excluded-but-excepted',
    breaks: 'contradiction',
    fields: ['excluded'],
    broken: ({ excluded }) =>
      excluded?.some(
        ({ point, exception }) =>
          exception !== undefined && exception !== 'none' && LIFTS[exception] === point,
      ) === true,
    says: {
      fr: 'Un de ces éléments tombe sous une exception du § 2 : il n’est pas exclu, et doit être examiné.',
      nl: 'Een van die elementen valt onder een uitzondering van § 2: het is niet uitgesloten en moet worden onderzocht.',
      de: 'Eines dieser Elemente fällt unter eine Ausnahme von § 2: Es ist nicht ausgeschlossen und muss geprüft werden.',
    },
    source: second,
  },
  {
    id: 'exception-of-another-point',
    breaks: 'contradiction',
    fields: ['excluded'],
    broken: ({ excluded }) =>
      excluded?.some(
        ({ point, exception }) =>
          point !== undefined &&
          exception !== undefined &&
          exception !== 'none' &&
          LIFTS[exception] !== point,
      ) === true,
    says: {
      fr: 'Une exception est indiquée, qui n’est pas celle de ce point du § 2 : corrigez l’un des deux.',
      nl: 'Er is een uitzondering vermeld die niet bij dat punt van § 2 hoort: verbeter een van beide.',
      de: 'Es ist eine Ausnahme angegeben, die nicht zu dieser Nummer von § 2 gehört: Berichtigen Sie eines von beiden.',
    },
    source: second,
  },
  {
    id: 'other-elements-unsaid',
    breaks: 'missing',
    fields: ['onlyExcluded', 'motives'],
    broken: (draft) =>
      has(draft, 'excluded') && lacks(draft, 'circumstances') && draft.onlyExcluded !== true,
    says: {
      fr: 'L’exclusion d’un élément laisse les autres à examiner : répondez-y sous les circonstances, ou dites qu’il n’y en a pas.',
      nl: 'De uitsluiting van een element laat de andere te onderzoeken: beantwoord ze bij de omstandigheden, of zeg dat er geen zijn.',
      de: 'Der Ausschluss eines Elements lässt die anderen zu prüfen: Beantworten Sie sie bei den Umständen, oder sagen Sie, dass es keine gibt.',
    },
    source: second,
  },
  {
    id: 'only-excluded-and-others',
    breaks: 'contradiction',
    fields: ['onlyExcluded', 'circumstances'],
    broken: ({ onlyExcluded, circumstances }) =>
      onlyExcluded === true && (circumstances ?? []).length > 0,
    says: {
      fr: 'Des circonstances sont examinées : la demande contient donc d’autres éléments que les exclus.',
      nl: 'Er worden omstandigheden onderzocht: de aanvraag bevat dus andere elementen dan de uitgesloten.',
      de: 'Es werden Umstände geprüft: Der Antrag enthält also andere Elemente als die ausgeschlossenen.',
    },
  },
]
