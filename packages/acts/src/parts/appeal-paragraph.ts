import type { Block, Inline } from '@sejour/documents'
import { decisions, type DecisionId } from '@sejour/law/decisions'
import { article } from '@sejour/law'
import { limitesDe2026 } from '@sejour/law/recours'
import type { Remark } from '../act.ts'
import type { Rule } from '../rule.ts'
import {
  findAppeal,
  isReachedBack,
  urgencyDays,
  type AppealQuestion,
  type Stated,
} from './appeal.ts'
import type { AppealKey } from './appeal-words.ts'
import type { Say } from './say.ts'

/**
 * `model`: what the deed of annex 20 says, and no more. `whole`: with everything that a petition
 * needs, for the decisions whose model nobody here has.
 */
type Extent = 'model' | 'whole'

/** The paragraph on the appeal that belongs to a decision on a day. */
export function appealParagraphs(
  question: AppealQuestion,
  say: Say<AppealKey>,
  extent: Extent = 'whole',
): readonly Block[] {
  const found = findAppeal(question)
  const days = found.days ?? Number.NaN
  if (found.unread) {
    return paragraphs([
      say('appealAnnulmentSince2026', { days }),
      say('appealFormSince2026'),
      ...effectOf(question, found.suspends, say),
    ])
  }
  const isWhole = extent === 'whole'
  return paragraphs([
    say('appealAnnulment', { days }),
    // While nobody has been notified, nobody knows whether the person will be held then.
    ...(question.detained === undefined && isWhole
      ? [say('appealHeld', { days: found.heldDays })]
      : []),
    say('appealForm'),
    ...(question.detained !== false && isWhole ? [say('appealDirector')] : []),
    ...(isWhole ? [say('appealContent'), say('appealFee')] : []),
    ...effectOf(question, found.suspends, say),
    ...(isWhole ? suspensionOf(question, say) : []),
  ])
}

function effectOf(
  question: AppealQuestion,
  suspends: boolean | undefined,
  say: Say<AppealKey>,
): readonly (readonly Inline[])[] {
  const { effect, unread } = findAppeal(question)
  if (suspends === undefined) return []
  if (unread || effect === 'unknown' || suspends !== (effect === 'yes')) {
    return [say(suspends ? 'appealSuspendsStated' : 'appealDoesNotSuspend')]
  }
  if (suspends) return [say('appealSuspends')]
  return [say(question.otherFamily ? 'appealNotForOtherFamily' : 'appealDoesNotSuspend')]
}

function suspensionOf({ decision, on }: AppealQuestion, say: Say<AppealKey>) {
  return [
    say('appealSuspension'),
    ...(isMeasure(decision) ? [say('appealUrgency', urgencyDays(decision, on))] : []),
  ]
}

// Only a removal or refoulement measure can be attacked in extreme urgency.
function isMeasure(decision: DecisionId): boolean {
  const attacked = decisions.find(({ id }) => id === decision)
  return attacked !== undefined && 'measure' in attacked
}

function paragraphs(texts: readonly (readonly Inline[])[]): readonly Block[] {
  return texts.map((text) => ({ kind: 'paragraph', text }))
}

/** The rules of the group `appeal`: what is unread is stated by somebody, what is read by nobody. */
export function appealRules<Draft extends { readonly appeal?: Stated | undefined }>(
  asked: (draft: Draft) => AppealQuestion | undefined,
): readonly Rule<Draft>[] {
  const broken = (
    draft: Draft,
    breaks: (found: ReturnType<typeof findAppeal>, stated: Stated) => boolean,
  ) => {
    const question = asked(draft)
    return question !== undefined && breaks(findAppeal(question), draft.appeal ?? {})
  }
  return [
    {
      id: 'appeal-days-unread',
      breaks: 'missing',
      fields: ['appeal.days'],
      broken: (draft) => broken(draft, ({ unread }, { days }) => unread && days === undefined),
      says: {
        fr: 'Pour ce jour, la loi sur les recours n’a pas été lue ici : indiquez le délai et qui l’affirme.',
        nl: 'Voor die dag werd de wet op de beroepen hier niet gelezen: vermeld de termijn en wie die verklaart.',
        de: 'Für diesen Tag wurde das Gesetz über die Beschwerden hier nicht gelesen: Geben Sie die Frist an und wer sie angibt.',
      },
    },
    {
      id: 'appeal-effect-unread',
      breaks: 'missing',
      fields: ['appeal.suspends'],
      broken: (draft) =>
        broken(draft, ({ effect }, { suspends }) => effect === 'unknown' && suspends === undefined),
      says: {
        fr: 'Pour ce jour, rien de ce qui a été lu ici ne dit si le recours suspend l’exécution : indiquez-le et qui l’affirme.',
        nl: 'Voor die dag zegt niets van wat hier werd gelezen of het beroep de tenuitvoerlegging schorst: vermeld het en wie dat verklaart.',
        de: 'Für diesen Tag sagt nichts hier Gelesenes, ob die Beschwerde die Ausführung aussetzt: Geben Sie es an und wer dies angibt.',
      },
    },
    {
      id: 'appeal-stated-by-nobody',
      breaks: 'missing',
      fields: ['appeal.statedBy'],
      broken: ({ appeal }) =>
        appeal !== undefined &&
        (appeal.days !== undefined || appeal.suspends !== undefined) &&
        appeal.statedBy === undefined,
      says: {
        fr: 'Quelqu’un répond du délai ou de l’effet indiqué : écrivez son nom et sa qualité.',
        nl: 'Iemand staat in voor de vermelde termijn of het vermelde gevolg: schrijf naam en hoedanigheid.',
        de: 'Jemand steht für die angegebene Frist oder Wirkung ein: Schreiben Sie Name und Eigenschaft.',
      },
    },
    {
      id: 'appeal-days-of-the-law',
      breaks: 'contradiction',
      fields: ['appeal.days'],
      broken: (draft) =>
        broken(
          draft,
          ({ unread, lastReadDays }, { days }) =>
            !unread && days !== undefined && days !== lastReadDays,
        ),
      says: {
        fr: 'Pour ce jour, la loi fixe un autre délai de recours : enlevez celui qui est indiqué.',
        nl: 'Voor die dag stelt de wet een andere beroepstermijn vast: haal de vermelde termijn weg.',
        de: 'Für diesen Tag legt das Gesetz eine andere Beschwerdefrist fest: Entfernen Sie die angegebene.',
      },
    },
    {
      id: 'appeal-effect-of-the-law',
      breaks: 'contradiction',
      fields: ['appeal.suspends'],
      broken: (draft) =>
        broken(
          draft,
          ({ effect, listChanged }, { suspends }) =>
            effect !== 'unknown' &&
            !listChanged &&
            suspends !== undefined &&
            suspends !== (effect === 'yes'),
        ),
      says: {
        fr: 'Pour ce jour, la loi règle elle-même si le recours suspend, et autrement : enlevez cette indication.',
        nl: 'Voor die dag regelt de wet zelf of het beroep schorst, en anders: haal die vermelding weg.',
        de: 'Für diesen Tag regelt das Gesetz selbst, ob die Beschwerde aufschiebende Wirkung hat, und zwar anders: Entfernen Sie diese Angabe.',
      },
    },
  ]
}

/** What a lawyer confirms about the paragraph on the appeal. */
export function appealRemarks(question: AppealQuestion): readonly Remark[] {
  const { unread, effect, source, lastReadDays, listChanged } = findAppeal(question)
  const isStated = question.stated?.suspends !== undefined
  return [
    ...(unread
      ? [
          {
            text: {
              fr: `Le délai de recours est celui qui a été indiqué : la loi du 17 juin 2026 n’a pas été lue ici. Le dernier texte lu donnait ${lastReadDays} jours. À faire confirmer par un avocat.`,
              nl: `De beroepstermijn is die welke werd vermeld: de wet van 17 juni 2026 werd hier niet gelezen. De laatste gelezen tekst gaf ${lastReadDays} dagen. Te laten bevestigen door een advocaat.`,
              de: `Die Beschwerdefrist ist die angegebene: Das Gesetz vom 17. Juni 2026 wurde hier nicht gelesen. Der letzte gelesene Text gab ${lastReadDays} Tage. Von einem Rechtsanwalt bestätigen zu lassen.`,
            },
            source,
          },
        ]
      : []),
    ...(unread && (question.withOrder === true || isMeasure(question.decision))
      ? [URGENT_TRACK]
      : []),
    ...(listChanged && !isStated ? [LIST_CHANGED] : []),
    ...(effect === 'unknown' || (listChanged && isStated)
      ? [
          {
            text: {
              fr: 'L’effet du recours est celui qui a été indiqué : aucun texte lu ici ne le règle pour ce jour et pour cette personne. À faire confirmer par un avocat.',
              nl: 'Het gevolg van het beroep is dat wat werd vermeld: geen hier gelezen tekst regelt het voor die dag en voor die persoon. Te laten bevestigen door een advocaat.',
              de: 'Die Wirkung der Beschwerde ist die angegebene: Kein hier gelesener Text regelt sie für diesen Tag und diese Person. Von einem Rechtsanwalt bestätigen zu lassen.',
            },
          },
        ]
      : []),
    ...(isReachedBack(question.on)
      ? [
          {
            text: {
              fr: 'La loi du 17 juin 2026 a paru le 19 juin et remonte au 12 juin : pour une notification de ces jours-là, faites vérifier quelle loi régit le recours.',
              nl: 'De wet van 17 juni 2026 verscheen op 19 juni en gaat terug tot 12 juni: laat voor een kennisgeving van die dagen nagaan welke wet het beroep regelt.',
              de: 'Das Gesetz vom 17. Juni 2026 erschien am 19. Juni und wirkt auf den 12. Juni zurück: Lassen Sie für eine Notifizierung in diesen Tagen prüfen, welches Gesetz die Beschwerde regelt.',
            },
          },
        ]
      : []),
  ]
}

const LIST_CHANGED: Remark = {
  text: {
    fr: 'La liste des recours suspensifs (article 39/79) a changé le 18 août 2025, et ce changement n’a pas été lu ici : l’effet du recours est celui du dernier texte lu. À faire confirmer par un avocat.',
    nl: 'De lijst van de schorsende beroepen (artikel 39/79) is op 18 augustus 2025 gewijzigd, en die wijziging werd hier niet gelezen: het gevolg van het beroep is dat van de laatst gelezen tekst. Te laten bevestigen door een advocaat.',
    de: 'Die Liste der Beschwerden mit aufschiebender Wirkung (Artikel 39/79) wurde am 18. August 2025 geändert, und diese Änderung wurde hier nicht gelesen: Die Wirkung der Beschwerde ist die des zuletzt gelesenen Textes. Von einem Rechtsanwalt bestätigen zu lassen.',
  },
  source: article('39/79', { paragraph: '§ 1er', subparagraph: 2 }),
}

const URGENT_TRACK: Remark = {
  text: {
    fr: 'La loi du 17 juin 2026 a aussi des délais urgents, de cinq ou dix jours, dont les cas n’ont pas été lus ici : faites vérifier s’il faut en avertir la personne dans cet acte.',
    nl: 'De wet van 17 juni 2026 kent ook dringende termijnen, van vijf of tien dagen, waarvan de gevallen hier niet werden gelezen: laat nagaan of deze akte de persoon daarvan moet verwittigen.',
    de: 'Das Gesetz vom 17. Juni 2026 kennt auch dringende Fristen, von fünf oder zehn Tagen, deren Fälle hier nicht gelesen wurden: Lassen Sie prüfen, ob dieses Schriftstück die Person darauf hinweisen muss.',
  },
  source: limitesDe2026,
}
