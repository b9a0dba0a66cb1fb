import { article, articleAr } from '@sejour/law'
import type { DataOf, Draft } from '../../field/field.ts'
import type { InActLangs } from '../../lang.ts'
import type { Rule } from '../../rule.ts'
import type { fields } from './fields.ts'
import { isOpen, suspensionOf } from './suspensive.ts'

export type Special = Draft<DataOf<typeof fields>>

const list = article('39/79', { paragraph: '§ 1er', subparagraph: 2 })

// Why the law does not settle it: each has its own way out, and none is taken in silence.
const UNSETTLED = {
  'suspension-law-unread': {
    id: 'appeal-law-unread',
    fr: 'La liste des recours suspensifs est abrogée depuis le 12 juin 2026, et la loi qui la remplace n’a pas été lue : dites sur quelle disposition l’effet suspensif repose, et qui l’affirme.',
    nl: 'De lijst van schorsende beroepen is sinds 12 juni 2026 opgeheven, en de wet die ze vervangt, is niet gelezen: zeg op welke bepaling de schorsende werking steunt, en wie dat verklaart.',
    de: 'Die Liste der Beschwerden mit aufschiebender Wirkung ist seit dem 12. Juni 2026 aufgehoben, und das Gesetz, das sie ersetzt, wurde nicht gelesen: Sagen Sie, auf welcher Bestimmung die aufschiebende Wirkung beruht und wer dies angibt.',
  },
  'suspension-list-changed': {
    id: 'appeal-list-changed',
    fr: 'La liste des recours suspensifs a changé le 18 août 2025, et son nouveau texte n’a pas été lu : dites sur quelle disposition l’effet suspensif repose, et qui l’affirme.',
    nl: 'De lijst van schorsende beroepen is op 18 augustus 2025 gewijzigd, en de nieuwe tekst is niet gelezen: zeg op welke bepaling de schorsende werking steunt, en wie dat verklaart.',
    de: 'Die Liste der Beschwerden mit aufschiebender Wirkung hat sich am 18. August 2025 geändert, und ihr neuer Text wurde nicht gelesen: Sagen Sie, auf welcher Bestimmung die aufschiebende Wirkung beruht und wer dies angibt.',
  },
  'suspension-sponsor': {
    id: 'appeal-depends-on-sponsor',
    fr: 'Ce recours ne suspend que si la personne rejointe garde un séjour régulier : vérifiez-le, et dites qui l’affirme.',
    nl: 'Dit beroep schorst alleen als de vervoegde persoon een regelmatig verblijf behoudt: ga dat na, en zeg wie het verklaart.',
    de: 'Diese Beschwerde hat nur aufschiebende Wirkung, wenn die Person, der nachgezogen wird, einen ordnungsgemäßen Aufenthalt behält: Prüfen Sie dies, und sagen Sie, wer es angibt.',
  },
  'suspension-subsequent': {
    id: 'appeal-of-later-request',
    fr: 'Pour une demande ultérieure de protection, l’effet suspensif n’est pas réglé ici : dites sur quelle disposition il repose, et qui l’affirme.',
    nl: 'Voor een volgend verzoek om bescherming is de schorsende werking hier niet geregeld: zeg op welke bepaling zij steunt, en wie dat verklaart.',
    de: 'Für einen Folgeantrag auf Schutz ist die aufschiebende Wirkung hier nicht geregelt: Sagen Sie, auf welcher Bestimmung sie beruht und wer dies angibt.',
  },
} as const satisfies { readonly [reason: string]: InActLangs & { readonly id: string } }

const unsettledRules = Object.entries(UNSETTLED).map(
  ([reason, { id, ...says }]): Rule<Special> => ({
    id,
    breaks: 'missing',
    fields: ['stated', 'decision', 'notifiedOn'],
    broken: (draft) => {
      const found = suspensionOf(draft)
      return found?.effect === 'unknown' && found.because === reason && draft.stated === undefined
    },
    says,
    source: list,
  }),
)

// Since August 2025 the list is another one: whoever answers for the other family may be right.
const isAnswered = ({ notifiedOn, stated }: Special) =>
  stated !== undefined &&
  notifiedOn !== undefined &&
  list.readUntil !== undefined &&
  notifiedOn > list.readUntil

const isRefused = (draft: Special, because: string | undefined) => {
  const found = suspensionOf(draft)
  return found?.effect === 'no' && found.because === because
}

/** The document is given where the appeal suspends, and refused otherwise for its own reason. */
export const appealRules: readonly Rule<Special>[] = [
  {
    id: 'appeal-not-open',
    breaks: 'contradiction',
    fields: ['kind', 'decision'],
    broken: (draft) => isOpen(draft) === false,
    says: {
      fr: 'Ce recours n’est pas celui qui est ouvert contre cette décision : changez l’un des deux.',
      nl: 'Dit beroep is niet het beroep dat tegen deze beslissing openstaat: wijzig een van beide.',
      de: 'Diese Beschwerde ist nicht die, die gegen diese Entscheidung offensteht: Ändern Sie eines von beiden.',
    },
    source: articleAr('111'),
  },
  {
    id: 'appeal-not-suspensive',
    breaks: 'contradiction',
    fields: ['decision', 'kind'],
    broken: (draft) =>
      isRefused(draft, undefined) || isRefused(draft, 'suspension-depends-on-decision'),
    says: {
      fr: 'Le recours contre cette décision ne suspend rien : elle n’est pas sur la liste de l’article 39/79. Il n’y a pas d’annexe 35, le séjour reste ce qu’il était.',
      nl: 'Het beroep tegen deze beslissing schorst niets: zij staat niet op de lijst van artikel 39/79. Er is geen bijlage 35, het verblijf blijft wat het was.',
      de: 'Die Beschwerde gegen diese Entscheidung hat keine aufschiebende Wirkung: Die Entscheidung steht nicht auf der Liste von Artikel 39/79. Es gibt keine Anlage 35, der Aufenthalt bleibt, was er war.',
    },
    source: list,
  },
  {
    id: 'appeal-of-other-family',
    breaks: 'contradiction',
    fields: ['otherFamily', 'decision'],
    broken: (draft) => isRefused(draft, 'suspension-other-family') && !isAnswered(draft),
    says: {
      fr: 'Le recours d’un autre membre de la famille d’un citoyen de l’Union ne suspend pas : il n’y a pas d’annexe 35.',
      nl: 'Het beroep van een ander familielid van een burger van de Unie schorst niet: er is geen bijlage 35.',
      de: 'Die Beschwerde eines anderen Familienmitglieds eines Unionsbürgers hat keine aufschiebende Wirkung: Es gibt keine Anlage 35.',
    },
    source: list,
  },
  {
    id: 'other-family-to-say',
    breaks: 'missing',
    fields: ['otherFamily'],
    broken: (draft) => suspensionOf(draft)?.because === 'suspension-other-family-unknown',
    says: {
      fr: 'Pour cette décision, dites si la personne est un autre membre de la famille d’un citoyen de l’Union : son recours ne suspendrait pas.',
      nl: 'Zeg voor deze beslissing of de persoon een ander familielid van een burger van de Unie is: zijn beroep zou niet schorsen.',
      de: 'Sagen Sie für diese Entscheidung, ob die Person ein anderes Familienmitglied eines Unionsbürgers ist: Ihre Beschwerde hätte keine aufschiebende Wirkung.',
    },
    source: list,
  },
  {
    id: 'appeal-national-security',
    breaks: 'contradiction',
    fields: ['nationalSecurity', 'decision'],
    broken: (draft) => isRefused(draft, 'suspension-national-security'),
    says: {
      fr: 'La décision repose sur des raisons impérieuses de sécurité nationale : le recours ne suspend pas, il n’y a pas d’annexe 35.',
      nl: 'De beslissing steunt op dwingende redenen van nationale veiligheid: het beroep schorst niet, er is geen bijlage 35.',
      de: 'Die Entscheidung beruht auf zwingenden Gründen der nationalen Sicherheit: Die Beschwerde hat keine aufschiebende Wirkung, es gibt keine Anlage 35.',
    },
    source: article('39/79', { paragraph: '§ 3' }),
  },
  ...unsettledRules,
  {
    id: 'stated-though-settled',
    breaks: 'contradiction',
    fields: ['stated'],
    broken: (draft) => {
      const found = suspensionOf(draft)
      if (draft.stated === undefined || found === undefined) return false
      const isOfOtherFamily = found.because === 'suspension-other-family' && isAnswered(draft)
      return (found.effect === 'yes' || found.effect === 'no') && !isOfOtherFamily
    },
    says: {
      fr: 'Pour ce jour, la loi règle elle-même l’effet du recours : enlevez ce qui est affirmé.',
      nl: 'Voor die dag regelt de wet zelf het gevolg van het beroep: haal weg wat is verklaard.',
      de: 'Für diesen Tag regelt das Gesetz selbst die Wirkung der Beschwerde: Entfernen Sie die Angabe.',
    },
    source: list,
  },
]
